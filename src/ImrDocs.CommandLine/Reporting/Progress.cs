using System.Globalization;

namespace ImrDocs.CommandLine.Reporting;

/// <summary>A line on a terminal that shows how far long work has come.</summary>
/// <param name="terminal">The terminal.</param>
/// <param name="total">How much there is to do; null where it is unknown.</param>
/// <param name="work">What is done.</param>
internal sealed class Progress(Terminal terminal, int? total, string work = "Rendering") : IDisposable
{
    private const int Least = 20;

    private int _done;
    private int _shown;

    public void Next()
    {
        _done++;
        if (!terminal.IsInteractive || total < Least)
        {
            return;
        }

        var line = string.Create(CultureInfo.InvariantCulture, $"{work} {_done}{(total is null ? "" : " of ")}{total}");
        terminal.Overwrite(line);
        _shown = line.Length;
    }

    public void Dispose() => Clear();

    public void Clear()
    {
        if (_shown > 0)
        {
            terminal.Overwrite(new string(' ', _shown) + "\r");
            _shown = 0;
        }
    }
}
