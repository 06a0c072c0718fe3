using System.CommandLine;

namespace ImrDocs.CommandLine.Commands;

/// <summary>The option <c>--html</c> of the commands that report what is not as approved.</summary>
internal static class RedlinePageOption
{
    public static Option<string?> Create() =>
        new("--html")
        {
            Description = "Also write the changes as one page, to read in a browser or to print.",
            HelpName = "FILE",
        };
}
