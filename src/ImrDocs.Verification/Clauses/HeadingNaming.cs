using System.Globalization;

namespace ImrDocs.Verification.Clauses;

/// <summary>Names clauses by the headings above them: for letters of which nothing is known but their text.</summary>
internal sealed class HeadingNaming : IClauseNaming
{
    // Letters have sections down to the second level; what is below is repeated within a section.
    private const int SectionLevel = 2;

    private readonly ClausePlace[] _places;

    public HeadingNaming(IReadOnlyList<Clause> clauses)
    {
        _places = new ClausePlace[clauses.Count];
        var (section, part, general) = ("Beginning", "Beginning", "Beginning");
        Dictionary<string, int> counts = [];
        for (var i = 0; i < clauses.Count; i++)
        {
            var clause = clauses[i];
            if (clause.Role == ClauseRole.Heading)
            {
                var text = clause.Text.TrimEnd(':');
                (section, part, general) =
                    clause.Level <= SectionLevel ? (text, text, text) : (section, text, "part of " + section);
                counts.Clear();
            }

            var detail = Detail(clause, counts);
            _places[i] = new(section, part, detail) { Kind = $"{general}|{detail}", GeneralPart = general };
        }
    }

    public ClausePlace Of(int clause) => _places[clause];

    public ClausePlace Of(int clause, IReadOnlyList<ChangedStretch> changed) => _places[clause];

    private static string Detail(Clause clause, Dictionary<string, int> counts)
    {
        var words = clause switch
        {
            { Role: ClauseRole.Heading } => "heading",
            { Role: ClauseRole.Label } => $"label '{clause.Text.TrimEnd(':')}'",
            { Label: { } label } => $"{label}, sentence",
            _ => "sentence",
        };
        if (clause.Role != ClauseRole.Sentence)
        {
            return words;
        }

        var number = counts[words] = counts.GetValueOrDefault(words) + 1;
        return string.Create(CultureInfo.InvariantCulture, $"{words} {number}");
    }
}
