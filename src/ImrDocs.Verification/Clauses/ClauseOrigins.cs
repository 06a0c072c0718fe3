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

    private int NumberAt(int index)
    {
        var found = Array.BinarySearch(_starts, index);
        return found >= 0 ? found : ~found - 1;
    }
}
