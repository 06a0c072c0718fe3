using ImrDocs.Diagnostics;

namespace ImrDocs.CommandLine.Reporting;

/// <summary>What the tool says of an exception that nothing else handles.</summary>
internal static class InternalError
{
    /// <summary>Writes one sentence, and with <c>--verbose</c> the stack trace.</summary>
    /// <param name="terminal">Where to write.</param>
    /// <param name="path">The file that was in hand, or the tool's name.</param>
    /// <param name="exception">The exception.</param>
    public static void Write(Terminal terminal, string path, Exception exception)
    {
        var hint = terminal.IsVerbose ? "" : "; --verbose shows where";
        Diagnostic.OfFile(InternalRules.Unexpected, path, InternalRules.MessageOf(exception) + hint).WriteTo(terminal);
        if (terminal.IsVerbose)
        {
            terminal.Error.Write(exception + "\n");
        }
    }
}
