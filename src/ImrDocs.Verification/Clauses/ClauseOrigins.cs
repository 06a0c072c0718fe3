using System.Globalization;
using ImrDocs.Tracing;

namespace ImrDocs.Verification.Clauses;

/// <summary>Finds the stretches of a traced letter that a clause's text comes from.</summary>
internal sealed class ClauseOrigins(IReadOnlyList<LetterStretch> stretches)
{
    private readonly int[] _starts = [.. stretches.Select(static stretch => stretch.Start)];

    /// <summary>The stretches of the whole clause; at least one.</summary>
    public IEnumerable<LetterStretch> Of(Clause clause) => Of(clause, 0, clause.Text.Length);

    /// <summary>The stretches of a part of the clause's text, white space aside.</summary>
    public IEnumerable<LetterStretch> Of(Clause clause, int start, int end) =>
        Enumerable
            .Range(start, end - start)
            .Where(index => !char.IsWhiteSpace(clause.Text[index]))
            .Select(index => NumberAt(clause.Places[index].Start))
            .Distinct()
            .Select(number => stretches[number]);

    /// <summary>The one field whose value all of the stretches are; null where there is any other.</summary>
    public static string? FieldOf(IEnumerable<LetterStretch> stretches)
    {
        string? field = null;
        foreach (var stretch in stretches)
        {
            if (!stretch.IsValue || stretch.Field is null || (field is not null && field != stretch.Field))
            {
                return null;
            }

            field = stretch.Field;
        }

        return field;
    }

    /// <summary>The place in the templates where a clause begins: the same in every letter.</summary>
    public static string PlaceOf(Clause clause, LetterStretch first) =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"{first.Path}({first.Line},"
                + $"{first.Column}){(first.IsValue ? "" : $"+{clause.Places[0].Start - first.Start}")}"
        );

    /// <summary>Where a clause, or what changed in it, is written; wording comes before values.</summary>
    /// <param name="clause">The clause.</param>
    /// <param name="changed">The stretches of its text that came, or between which text went; not empty ones.</param>
    public ClauseOrigin OriginOf(Clause clause, IReadOnlyList<ChangedStretch> changed)
    {
        var places = changed
            .SelectMany(range => PlacesOf(clause, range))
            .DefaultIfEmpty((Index: 0, IsBetween: false))
            .Select(place =>
                (place.Index, Stretch: stretches[NumberAt(clause.Places[place.Index].Start)], place.IsBetween)
            )
            .ToList();
        var (index, stretch, isBetween) = places.Find(static place => !place.Stretch.IsValue)
            is { Stretch: not null } wording
            ? wording
            : places[0];
        return new(
            stretch.Path,
            stretch.Line,
            stretch.IsValue ? stretch.Column : stretch.Column + clause.Places[index].Start - stretch.Start,
            stretch.IsValue && !isBetween ? TextOf(clause, index, stretch) : null
        );
    }

    /// <summary>The place of a clause whose marks changed: a value is written without any.</summary>
    public ClauseOrigin OriginOfMarks(Clause clause) =>
        OriginOf(clause, [new(0, clause.Text.Length)]) with
        {
            Value = null,
        };

    /// <summary>The place after a clause: where something stood that is gone.</summary>
    public ClauseOrigin OriginAfter(Clause clause)
    {
        var stretch = stretches[NumberAt(clause.Places[^1].Start)];
        return new(stretch.Path, stretch.Line, stretch.Column);
    }

    // White space counts only where text went: it may be the only wording that is left there. What went from between
    // two values was wording.
    private IEnumerable<(int Index, bool IsBetween)> PlacesOf(Clause clause, ChangedStretch range)
    {
        var indexes = Enumerable.Range(range.Start, range.End - range.Start);
        if (!range.IsGap)
        {
            return indexes
                .Where(index => !char.IsWhiteSpace(clause.Text[index]))
                .Select(static index => (index, false));
        }

        int[] around = [.. indexes];
        var isBetween = around.Select(index => NumberAt(clause.Places[index].Start)).Distinct().Skip(1).Any();
        return around.Select(index => (index, isBetween));
    }

    private string TextOf(Clause clause, int index, LetterStretch stretch)
    {
        var (start, end) = (index, index + 1);
        while (start > 0 && IsIn(clause, start - 1, stretch))
        {
            start--;
        }

        while (end < clause.Text.Length && IsIn(clause, end, stretch))
        {
            end++;
        }

        return clause.Text[start..end].Trim();
    }

    private bool IsIn(Clause clause, int index, LetterStretch stretch) =>
        ReferenceEquals(stretches[NumberAt(clause.Places[index].Start)], stretch);

    private int NumberAt(int index)
    {
        var found = Array.BinarySearch(_starts, index);
        return found >= 0 ? found : ~found - 1;
    }
}
