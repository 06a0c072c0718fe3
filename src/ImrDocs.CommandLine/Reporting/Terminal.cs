using Spectre.Console;

namespace ImrDocs.CommandLine.Reporting;

/// <summary>Where the tool writes to: results to the output, faults and progress to the error stream.</summary>
/// <param name="Output">For results.</param>
/// <param name="Error">For faults and progress.</param>
/// <param name="HasColor">Whether the error stream shows colour: it is a terminal, and NO_COLOR is not set.</param>
/// <param name="IsInteractive">Whether somebody watches the error stream.</param>
internal sealed record Terminal(TextWriter Output, TextWriter Error, bool HasColor, bool IsInteractive)
{
    private const int WidthWhenRedirected = 120;

    public static Terminal OfConsole()
    {
        var error = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(Console.Error) });
        var isTerminal = !Console.IsErrorRedirected;
        return new(
            Console.Out,
            Console.Error,
            isTerminal && error.Profile.Capabilities.ColorSystem != ColorSystem.NoColors,
            isTerminal);
    }

    /// <summary>The output as a console that lays out tables; without colour where it is redirected.</summary>
    public IAnsiConsole ToConsole()
    {
        var console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(Output) });
        if (Console.IsOutputRedirected || Output != Console.Out)
        {
            console.Profile.Width = WidthWhenRedirected;
            console.Profile.Capabilities.Ansi = false;
            console.Profile.Capabilities.ColorSystem = ColorSystem.NoColors;
            console.Profile.Capabilities.Unicode = true;
        }

        return console;
    }
}
