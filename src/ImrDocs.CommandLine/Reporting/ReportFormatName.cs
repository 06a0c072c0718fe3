using System.CommandLine;
using System.CommandLine.Parsing;

namespace ImrDocs.CommandLine.Reporting;

/// <summary>The option <c>--format</c> of a command that reports: the name of a format.</summary>
internal static class ReportFormatName
{
    /// <summary>The option, for the formats that a command writes.</summary>
    public static Option<ReportFormat> Option(params IReadOnlyList<ReportFormat> formats) =>
        new("--format")
        {
            Description = "The format of the output; the default is 'text'.",
            CustomParser = argument => Parse(argument, formats),
            HelpName = string.Join('|', formats.Select(NameOf)),
        };

    private static ReportFormat Parse(ArgumentResult argument, IReadOnlyList<ReportFormat> formats)
    {
        var name = argument.Tokens.Count > 0 ? argument.Tokens[^1].Value : "";
        foreach (var format in formats.Where(format => NameOf(format) == name))
        {
            return format;
        }

        argument.AddError($"'{name}' is not a format; the formats are: {string.Join(", ", formats.Select(NameOf))}");
        return ReportFormat.Text;
    }

    private static string NameOf(ReportFormat format) =>
        format switch
        {
            ReportFormat.Text => "text",
            ReportFormat.Json => "json",
            ReportFormat.JUnit => "junit",
            ReportFormat.Sarif => "sarif",
            ReportFormat.GitHub => "github",
            ReportFormat.Cobertura => "cobertura",
            _ => throw new ArgumentOutOfRangeException(nameof(format), format, "Not a format of reports."),
        };
}
