using ImrDocs.Diagnostics;

namespace ImrDocs.CommandLine.Importing;

/// <summary>Collects what a draft does not have; what is said twice of a place is listed once.</summary>
internal sealed class ImportFindings
{
    private readonly List<ImportFinding> _all = [];
    private readonly HashSet<ImportFinding> _known = [];

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
}
