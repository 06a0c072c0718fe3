using ImrDocs.CommandLine.Reporting;
using ImrDocs.Diagnostics;

namespace ImrDocs.CommandLine.Importing;

/// <summary>Collects what a draft does not have; what is said twice of a place is listed once.</summary>
internal sealed class ImportFindings
{
    private readonly List<ImportFinding> _all = [];
    private readonly HashSet<ImportFinding> _known = [];
    private readonly Dictionary<string, (int Index, HashSet<ImportPlace> Places)> _common = new(StringComparer.Ordinal);

    /// <summary>All of them, in the order in which they were found.</summary>
    public IReadOnlyList<ImportFinding> All => _all;

    public void Add(Rule rule, ImportPlace place, string message)
    {
        var finding = new ImportFinding(rule, place, message);
        if (_known.Add(finding))
        {
            _all.Add(finding);
        }
    }

    /// <summary>Adds what many places of a document have: it is listed once, at the first of them.</summary>
    public void AddCommon(Rule rule, ImportPlace place, string message)
    {
        if (!_common.TryGetValue(message, out var known))
        {
            _common.Add(message, (_all.Count, [place]));
            Add(rule, place, message);
        }
        else if (known.Places.Add(place))
        {
            var others = Quantity.Of(known.Places.Count - 1, "other place");
            _all[known.Index] = _all[known.Index] with { Message = $"{message} (here, and in {others})" };
        }
    }
}
