using System.CommandLine;
using ImrDocs.CommandLine.Reporting;

namespace ImrDocs.CommandLine.Commands;

/// <summary>What a command does that can take long: an interrupt stops it where nothing is half done.</summary>
internal static class StoppableAction
{
    /// <summary>How long what is in hand may take after an interrupt, before the process ends anyway.</summary>
    public static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    /// <summary>Sets what a command does.</summary>
    /// <param name="command">The command.</param>
    /// <param name="terminal">Where an interrupt is answered at once.</param>
    /// <param name="run">Does it, and gives the exit code; it looks at the token between two letters.</param>
    public static void SetStoppableAction(this Command command, Terminal terminal, Func<ParseResult, CancellationToken, int> run) =>
        command.SetAction((parsed, cancellation) =>
        {
            // On a thread of its own: until an action gives control back, nothing listens for an interrupt.
            return Task.Run(
                () =>
                {
                    using var answer = cancellation.Register(() => terminal.Error.WriteLine("\nStopping: what is in hand is finished first."));
                    return run(parsed, cancellation);
                },
                CancellationToken.None);
        });
}
