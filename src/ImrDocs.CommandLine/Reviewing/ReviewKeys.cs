using ImrDocs.CommandLine.Reporting;

namespace ImrDocs.CommandLine.Reviewing;

/// <summary>Asks a reviewer for single keys.</summary>
internal static class ReviewKeys
{
    /// <summary>Asks until one of the keys is pressed.</summary>
    /// <exception cref="OperationCanceledException">The user stopped the tool.</exception>
    public static ReviewChoice Ask(Terminal terminal, string accept, string reject, CancellationToken cancellation)
    {
        DropKeys();
        terminal.Output.Write(
            $"{Key(terminal, "a")} {accept}  {Key(terminal, "r")} {reject}  {Key(terminal, "s")} skip  "
                + $"{Key(terminal, "q")} quit: "
        );
        terminal.Output.Flush();
        while (true)
        {
            if (ChoiceOf(ReadKey(cancellation)) is { } choice)
            {
                terminal.Output.WriteLine();
                return choice;
            }
        }
    }

    // What was typed before the question is no answer to it.
    private static void DropKeys()
    {
        while (Console.KeyAvailable)
        {
            Console.ReadKey(intercept: true);
        }
    }

    // A read of the keyboard cannot be called off; it is abandoned, and ends with the process.
    private static ConsoleKeyInfo ReadKey(CancellationToken cancellation)
    {
        var key = Task.Run(static () => Console.ReadKey(intercept: true), CancellationToken.None);
        key.Wait(cancellation);
        return key.Result;
    }

    private static ReviewChoice? ChoiceOf(ConsoleKeyInfo key) =>
        char.ToLowerInvariant(key.KeyChar) switch
        {
            'a' => ReviewChoice.Accept,
            'r' => ReviewChoice.Reject,
            's' => ReviewChoice.Skip,
            'q' => ReviewChoice.Quit,
            _ => null,
        };

    private static string Key(Terminal terminal, string key) => terminal.Paint(Ink.Bold, $"[{key}]");
}
