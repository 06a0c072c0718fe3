using System.Globalization;
using ImrDocs.Tracing;

namespace ImrDocs.Verification.Clauses;

/// <summary>
/// Names clauses by what they come from: the template that the layout includes, the rounds of loops over sections, the
/// printed field.
/// </summary>
internal sealed class TraceNaming : IClauseNaming
{
    private readonly IReadOnlyList<Clause> _clauses;
    private readonly ClauseOrigins _origins;
    private readonly ClausePlace[] _places;

    public TraceNaming(IReadOnlyList<Clause> clauses, ClauseOrigins origins)
    {
        (_clauses, _origins) = (clauses, origins);
        var headings = new HeadingNaming(clauses);
        Named[] named = [.. clauses.Select((clause, index) => Name(clause, headings.Of(index).Section))];
        var alike = named.ToLookup(static name => name.CountedWith, StringComparer.Ordinal);
        _places = [.. named.Select(name => name.Place(Detail(name, [.. alike[name.CountedWith]])))];
    }

    public ClausePlace Of(int clause) => _places[clause];

    public ClausePlace Of(int clause, IReadOnlyList<ChangedStretch> changed)
    {
        var place = _places[clause];
        var field =
            changed.Count == 0
                ? null
                : ClauseOrigins.FieldOf(
                    changed.SelectMany(range => _origins.Of(_clauses[clause], range.Start, range.End))
                );
        return field is null || field == ClauseOrigins.FieldOf(_origins.Of(_clauses[clause]))
            ? place
            : place with
            {
                Detail = Words.OfField(field),
                Kind = Kind(place.GeneralPart, _clauses[clause], "field " + field),
            };
    }

    private Named Name(Clause clause, string heading)
    {
        LetterStretch[] stretches = [.. _origins.Of(clause)];
        var first = stretches[0];
        var path = first.Includes switch
        {
            [] => null,
            [_] => first.Path,
            [_, var second, ..] => second.Path,
        };
        var section = path is null ? heading : Words.OfTemplate(path);
        LoopRound[] rounds =
        [
            .. first.Rounds.TakeWhile(
                (round, depth) =>
                    round.IsOfSections && stretches.All(s => s.Rounds.Count > depth && s.Rounds[depth] == round)
            ),
        ];
        return new(
            clause,
            section,
            rounds,
            ClauseOrigins.FieldOf(stretches),
            first.Rounds is [.., { IsOfSections: false } last] ? last.Round : 0,
            ClauseOrigins.PlaceOf(clause, first)
        );
    }

    private static string Detail(Named named, Named[] alike)
    {
        var clause = named.Clause;
        if (clause.Role == ClauseRole.Label)
        {
            return $"label '{clause.Text.TrimEnd(':').TrimEnd()}'";
        }

        if (named.Field is { } field)
        {
            var paragraphs = alike.Select(static other => other.Round).Distinct().Count();
            Named[] sentences = [.. alike.Where(other => other.Round == named.Round)];
            var paragraph = paragraphs > 1 ? Numbered(", paragraph", named.Round) : "";
            return Words.OfField(field)
                + paragraph
                + (sentences.Length > 1 ? Numbered(", sentence", Array.IndexOf(sentences, named) + 1) : "");
        }

        var number = Array.IndexOf(alike, named) + 1;
        return (clause.Role, clause.Label) switch
        {
            (ClauseRole.Heading, _) => alike.Length > 1 ? Numbered("heading", number) : "heading",
            (_, { } label) => label + (alike.Length > 1 ? Numbered(", sentence", number) : ""),
            _ => Numbered("sentence", number),
        };
    }

    private static string Numbered(string noun, int number) =>
        string.Create(CultureInfo.InvariantCulture, $"{noun} {number}");

    private static string Kind(string part, Clause clause, string origin) =>
        $"{part}|{clause.Role}|{clause.Label}|{origin}";

    private sealed record Named(
        Clause Clause,
        string Section,
        IReadOnlyList<LoopRound> Rounds,
        string? Field,
        int Round,
        string Origin
    )
    {
        private string Part => PartName(static round => Numbered(Words.OfRound(round), round.Round));

        private string GeneralPart => PartName(Words.OfRound);

        /// <summary>What clauses share that only their number keeps apart.</summary>
        public string CountedWith { get; } =
            string.Join(
                '\n',
                [
                    Clause.Role.ToString(),
                    Section,
                    Field is null ? "label " + Clause.Label : "field " + Field,
                    .. Rounds.Select(static round => round.ToString()),
                ]
            );

        public ClausePlace Place(string detail) =>
            new(Section, Part, detail)
            {
                GeneralPart = GeneralPart,
                Kind = Kind(GeneralPart, Clause, Field is null ? Origin : "field " + Field),
            };

        // The section that is a list of items need not be said beside "Item 3".
        private string PartName(Func<LoopRound, string> name)
        {
            if (Rounds.Count == 0)
            {
                return Section;
            }

            var rounds = Words.Begin(string.Join(", ", Rounds.Select(name)));
            var isSaid = Section.StartsWith(Words.OfRound(Rounds[0])[..^1], StringComparison.OrdinalIgnoreCase);
            return isSaid ? rounds : $"{Section}, {Words.Continue(rounds)}";
        }
    }
}
