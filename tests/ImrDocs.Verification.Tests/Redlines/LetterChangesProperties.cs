using CsCheck;
using ImrDocs.Snapshots.Redlines;
using ImrDocs.Verification.Clauses;
using ImrDocs.Verification.Redlines;

namespace ImrDocs.Verification.Tests.Redlines;

public sealed class LetterChangesProperties
{
    private const int Count = 2_000;

    private static readonly Gen<string> Letters = Gen.OneOf(
            Gen.OneOf(
                "\n\n",
                "\n\n",
                "\n",
                " ",
                "\n:   ",
                "\n\n# ",
                "\n\n### ",
                "\n- ",
                "**",
                "*",
                "`",
                "\\*",
                "&amp;",
                "&nbsp;",
                "[a](b)",
                ": ",
                "  \n",
                "\n    "
            ),
            Gen.OneOf("He left. ", "She stayed. ", "Label:", "the kit ", "upheld ", "overturned ", "é", "😀", ".", "? ")
        )
        .Array[0, 14]
        .Select(string.Concat);

    // A letter, and what becomes of it when a few pieces are put in other places.
    private static readonly Gen<(string Before, string After)> Edits = Gen.OneOf(
        Gen.Select(Letters, Letters),
        Gen.Select(Letters, Letters, Letters, Letters).Select((a, b, c, d) => (a + b + c, a + d + c))
    );

    [Fact]
    public void All_clauses_together_are_the_letter() => Property.Holds(Letters, Count, markdown =>
        {
            var clauses = ClauseCutter.Cut(markdown);
            Assert.True(clauses.Count == 0 || string.Concat(clauses.Select(clause => clause.Source)) == markdown);
            Assert.All(clauses, clause => Assert.Equal(clause.Text.Length, clause.Places.Count));
        });

    [Fact]
    public void There_is_a_change_where_and_only_where_letters_differ() =>
        Property.Holds(Edits, Count, pair =>
            Assert.Equal(pair.Before == pair.After, LetterChanges.Between(new(pair.Before), new(pair.After)).Count == 0)
        );

    [Fact]
    public void Every_changed_word_lies_in_exactly_one_clause() => Property.Holds(Edits, Count, pair =>
        {
            var changes = LetterChanges
                .Between(new(pair.Before), new(pair.After))
                .Where(change => change.Kind == ClauseChangeKind.Words)
                .ToList();

            var kept = Texts(pair.Before, changes, SpanKind.Added);
            Assert.Equal(kept, Texts(pair.After, changes, SpanKind.Removed));
        });

    // The letter's clauses without those that changed, whatever their order.
    private static List<string> Texts(string markdown, IEnumerable<ClauseChange> changes, SpanKind other)
    {
        List<string> texts = [.. ClauseCutter.Cut(markdown).Select(clause => clause.Text)];
        foreach (
            var changed in changes
                .Select(change =>
                    string.Concat(change.Spans.Where(span => span.Kind != other).Select(span => span.Text))
                )
                .Where(text => text.Length > 0)
        )
        {
            Assert.True(texts.Remove(changed), $"'{changed}' is no clause, or was told twice.");
        }

        texts.Sort(StringComparer.Ordinal);
        return texts;
    }
}
