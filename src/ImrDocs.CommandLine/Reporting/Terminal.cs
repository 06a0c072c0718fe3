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

    /// <summary>Whether the output shows colour: it is a terminal, and NO_COLOR is not set.</summary>
    public bool HasOutputColor { get; init; }

    /// <summary>Whether somebody watches the output and has keys to press.</summary>
    public bool HasKeys { get; init; }

    /// <summary>Whether all that is written is shown on a terminal, and kept nowhere.</summary>
    public bool IsPersonal { get; init; }

    /// <summary>How many characters a line of the output holds.</summary>
    public int Width => ToConsole().Profile.Width;

    public static Terminal OfConsole()
    {
        var isTerminal = !Console.IsErrorRedirected;
        return new(Console.Out, Console.Error, isTerminal && ShowsColor(Console.Error), isTerminal)
        {
            HasOutputColor = !Console.IsOutputRedirected && ShowsColor(Console.Out),
            IsPersonal = !Console.IsOutputRedirected && !Console.IsErrorRedirected,
            HasKeys = !Console.IsOutputRedirected && !Console.IsInputRedirected,
        };
    }

    /// <summary>A text of the output in a colour or a weight, where the output shows them.</summary>
    public string Paint(Ink ink, string text) => HasOutputColor ? $"\e[{(int)ink}m{text}\e[0m" : text;

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

    private static bool ShowsColor(TextWriter stream) =>
        AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(stream) }).Profile.Capabilities.ColorSystem != ColorSystem.NoColors;
}
