using System.CommandLine.Parsing;

namespace ImrDocs.CommandLine.Checking;

/// <summary>The value of <c>--format</c>: the name of a format.</summary>
internal static class CheckFormatName
{
    public static CheckFormat Parse(ArgumentResult argument)
    {
        var name = argument.Tokens.Count > 0 ? argument.Tokens[^1].Value : "";
        switch (name)
        {
            case "text":
                return CheckFormat.Text;
            case "json":
                return CheckFormat.Json;
            case "sarif":
                return CheckFormat.Sarif;
            case "github":
                return CheckFormat.GitHub;
            default:
                argument.AddError($"'{name}' is no format; the formats are: text, json, sarif, github");
                return CheckFormat.Text;
        }
    }
}
