using System.CommandLine;

namespace ImrDocs.CommandLine.Output;

/// <summary>The option <c>--out</c> of the commands that write a document to the output.</summary>
internal static class OutputOption
{
    public static Option<string?> Create() =>
        new("--out") { Description = "The file to write to instead of the output.", HelpName = "FILE" };
}
