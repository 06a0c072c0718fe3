namespace ImrDocs.CommandLine.Completing;

/// <summary>
/// The script by which a shell completes command lines of the tool. It asks the tool itself, so that it knows the
/// commands of whatever version is installed.
/// </summary>
/// <param name="Shell">The name of the shell.</param>
/// <param name="File">The name of the script's text.</param>
internal sealed record CompletionScript(string Shell, string File)
{
    public static IReadOnlyList<CompletionScript> All { get; } =
    [new("bash", "bash.sh"), new("zsh", "zsh.zsh"), new("fish", "fish.fish"), new("powershell", "powershell.ps1")];

    /// <summary>The script for a tool.</summary>
    /// <param name="tool">The name by which users call the tool.</param>
    public string For(string tool)
    {
        using var stream = typeof(CompletionScript).Assembly.GetManifestResourceStream("completion/" + File)!;
        using var reader = new StreamReader(stream);
        var function = string.Concat(tool.Select(static c => char.IsAsciiLetterOrDigit(c) ? c : '_'));
        return reader
            .ReadToEnd()
            .Replace("TOOL", tool, StringComparison.Ordinal)
            .Replace("FUNCTION", function, StringComparison.Ordinal);
    }
}
