using Spectre.Console;

namespace ImrDocs.CommandLine.Reporting;

/// <summary>Where the tool writes to: results to the output, errors and progress to the error stream.</summary>
/// <param name="Output">For results.</param>
/// <param name="Error">For errors and progress.</param>
/// <param name="HasColor">Whether the error stream shows color: it is a terminal, and NO_COLOR is not set.</param>
/// <param name="IsInteractive">Whether somebody watches the error stream.</param>
internal sealed record Terminal(TextWriter Output, TextWriter Error, bool HasColor, bool IsInteractive)
{
    private const int WidthWhenRedirected = 120;

    /// <summary>For results.</summary>
    public TextWriter Output
    {
        get;
        init => field = VisibleWriter.Over(value);
    } = VisibleWriter.Over(Output);

    /// <summary>For errors and progress.</summary>
    public TextWriter Error
    {
        get;
        init => field = VisibleWriter.Over(value);
    } = VisibleWriter.Over(Error);

    /// <summary>Whether an error that ImrDocs did not expect is shown with its stack trace.</summary>
    public bool IsVerbose { get; init; }

    /// <summary>Whether the output shows color: it is a terminal, and NO_COLOR is not set.</summary>
    public bool HasOutputColor { get; init; }

    /// <summary>Whether somebody watches the output and has keys to press.</summary>
    public bool HasKeys { get; init; }

    /// <summary>Whether all that is written is shown on a terminal, and kept nowhere.</summary>
    public bool IsPersonal { get; init; }

    /// <summary>How many characters a line of the output holds.</summary>
    public int Width => ToConsole().Profile.Width;

    public static Terminal OfConsole()
    {
        // A dumb terminal takes no escape codes, and cannot go back in a line.
        var isDumb = Environment.GetEnvironmentVariable("TERM") == "dumb";
        var isTerminal = !Console.IsErrorRedirected && !isDumb;
        return new(Console.Out, Console.Error, isTerminal && ShowsColor(Console.Error), isTerminal)
        {
            HasOutputColor = !Console.IsOutputRedirected && !isDumb && ShowsColor(Console.Out),
            IsPersonal = !Console.IsOutputRedirected && !Console.IsErrorRedirected,
            HasKeys = !Console.IsOutputRedirected && !Console.IsInputRedirected,
        };
    }

    /// <summary>A text of the output in a color or a weight, where the output shows them.</summary>
    public string Paint(Ink ink, string text) => HasOutputColor ? InkCode.Of(ink) + text + InkCode.Off : text;

    /// <summary>Writes a document of a format of its own, such as JSON or HTML, to the output as it is.</summary>
    public void WriteDocument(string text) => ((VisibleWriter)Output).WriteDocument(text);

    /// <summary>Writes a text over the present line of the error stream.</summary>
    public void Overwrite(string text) => ((VisibleWriter)Error).WriteDocument("\r" + text);

    /// <summary>The output as a console that lays out tables; without color where it is redirected.</summary>
    public IAnsiConsole ToConsole()
    {
        var inner = ((VisibleWriter)Output).Inner;
        var console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(inner) });
        if (Console.IsOutputRedirected || inner.Inner != Console.Out)
        {
            console.Profile.Width = WidthWhenRedirected;
            console.Profile.Capabilities.Ansi = false;
            console.Profile.Capabilities.ColorSystem = ColorSystem.NoColors;
            console.Profile.Capabilities.Unicode = true;
        }

        return console;
    }

    private static bool ShowsColor(TextWriter stream) =>
        AnsiConsole
            .Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(stream) })
            .Profile.Capabilities.ColorSystem != ColorSystem.NoColors;
}
