using System.CommandLine;
using ImrDocs.CommandLine.Reporting;

namespace ImrDocs.CommandLine.Stopping;

/// <summary>
/// What a command does that can take long: a first interrupt stops it where nothing is half done, a second one at once.
/// </summary>
internal static class StoppableAction
{
    // How long what is in hand may take after an interrupt, before the tool ends anyway.
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    /// <summary>Sets what a command does.</summary>
    /// <param name="command">The command.</param>
    /// <param name="terminal">Where an interrupt is answered at once.</param>
    /// <param name="run">Does it, and returns the exit code; it looks at the token between two letters.</param>
    public static void SetStoppableAction(
        this Command command,
        Terminal terminal,
        Func<ParseResult, CancellationToken, int> run
    ) =>
        command.SetAction(
            async (parsed, _) =>
            {
                using var stop = new StopSignals(() => Answer(terminal));
                stop.Listen();

                // On a thread of its own, which a work that does not stop is left to: it ends with the process.
                var work = Task.Run(() => run(parsed, stop.Token), CancellationToken.None);
                return await Task.WhenAny(work, EndWithoutIt(stop)) == work ? await work : ExitCode.Canceled;
            }
        );

    private static void Answer(Terminal terminal)
    {
        try
        {
            if (terminal.IsInteractive)
            {
                terminal.Error.WriteLine();
            }

            terminal.Error.WriteLine("Stopping after the work in progress.");
        }
        catch (OutputException)
        {
            // A terminal that closes says so by a signal, and shows nothing any more.
        }
    }

    private static async Task EndWithoutIt(StopSignals stop)
    {
        await stop.First;
        await Task.WhenAny(stop.Second, Task.Delay(Patience));
    }
}
