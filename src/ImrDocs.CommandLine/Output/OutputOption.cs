using System.CommandLine;

namespace ImrDocs.CommandLine.Output;

/// <summary>The option <c>--out</c> of the commands that write a document to the output.</summary>
internal static class OutputOption
{
    /// <param name="folders">The names of formats that are a folder instead.</param>
    public static Option<string?> Create(params IReadOnlyList<string> folders) =>
        new("--out")
        {
            Description =
                "The file to write to instead of the output"
                + string.Concat(folders.Select(static name => $"; for '{name}', the folder"))
                + ".",
            HelpName = folders.Count > 0 ? "PATH" : "FILE",
        };
}
