using ImrDocs.Diagnostics;

namespace ImrDocs.Templating.Checks;

/// <summary>Diagnostics by rule, template and line, from which those of a range of lines are taken out.</summary>
internal sealed class DiagnosticLines
{
    private readonly Dictionary<(string Path, Rule Rule), Dictionary<int, List<Diagnostic>>> _open = [];

    public DiagnosticLines(IEnumerable<Diagnostic> diagnostics)
    {
        foreach (var same in diagnostics.GroupBy(static d => (d.Path, d.Rule)))
        {
            _open.Add(
                same.Key,
                same.GroupBy(static d => d.Line).ToDictionary(static line => line.Key, static line => line.ToList())
            );
        }
    }

    /// <summary>Those that nothing took out.</summary>
    public IEnumerable<Diagnostic> Left =>
        _open.Values.SelectMany(static lines => lines.Values).SelectMany(static line => line);

    /// <summary>Takes out those of a rule in a range of lines; returns whether there was one.</summary>
    public bool TakeOut(string path, Rule rule, int firstLine, int lastLine)
    {
        if (!_open.TryGetValue((path, rule), out var lines))
        {
            return false;
        }

        // A tag can reach over more lines than have diagnostics, or over fewer.
        List<int> taken =
            lastLine - firstLine < lines.Count
                ? [.. Enumerable.Range(firstLine, lastLine - firstLine + 1).Where(lines.ContainsKey)]
                : [.. lines.Keys.Where(line => line >= firstLine && line <= lastLine)];
        taken.ForEach(line => lines.Remove(line));
        return taken.Count > 0;
    }
}
