using CsCheck;
using ImrDocs.Snapshots.Redlines;

namespace ImrDocs.Snapshots.Tests.Redlines;

public sealed class TextComparisonTests
{
    // Few different words, so that texts share some by chance.
    private static readonly Gen<string> Texts = Gen.OneOf(
            "a",
            "of",
            "the",
            "upheld",
            "overturned",
            " ",
            " ",
            "  ",
            "-",
            ".",
            "é",
            "😀",
            "\u00A0",
            "\n"
        )
        .Array[0, 14]
        .Select(string.Concat);

    [Theory]
    [InlineData("", "", "")]
    [InlineData("the same", "the same", "the same")]
    [InlineData("", "came to be", "{+came to be+}")]
    [InlineData("went away", "", "[-went away-]")]
    [InlineData("The denial was upheld.", "The denial was overturned.", "The denial was [-upheld-]{+overturned+}.")]
    [InlineData("sent the complete case file", "sent the case file", "sent the [-complete -]case file")]
    [InlineData("sent the case file", "sent the complete case file", "sent the {+complete +}case file")]
    [InlineData("practice for years", "practice", "practice[- for years-]")]
    [InlineData("on 03/02/2015, he", "on 02.03.2015, he", "on [-03/02/2015-]{+02.03.2015+}, he")]
    [InlineData("for $1,000.50.", "for $1,000.", "for $[-1,000.50-]{+1,000+}.")]
    public void Words_that_changed_are_marked(string before, string after, string expected) =>
        Assert.Equal(expected, Mark(before, after));

    [Theory]
    [InlineData("He is in pain", "She is at rest", "[-He is in pain-]{+She is at rest+}")]
    [InlineData("one two", "three four", "[-one two-]{+three four+}")]
    public void Crumbs_between_changes_belong_to_them(string before, string after, string expected) =>
        Assert.Equal(expected, Mark(before, after));

    [Fact]
    public void What_is_longer_than_a_crumb_stays_between_changes() =>
        Assert.Equal("[-His-]{+Her+} back [-hurts-]{+is sore+}", Mark("His back hurts", "Her back is sore"));

    [Fact]
    public void A_removed_word_before_a_removed_end_takes_the_space_behind_it() =>
        Assert.Equal("one [-two -]four [-five -]seven", Mark("one two four five seven", "one four seven"));

    [Fact]
    public void Lines_are_compared_as_wholes_and_the_words_of_those_that_changed() =>
        Assert.Equal(
            "a { b: c }\na { color: [-red-]{+green+}; margin: 0 }\n[-gone\n-]end\n{+new\n+}",
            Mark(
                TextComparison.Lines(
                    "a { b: c }\na { color: red; margin: 0 }\ngone\nend\n",
                    "a { b: c }\na { color: green; margin: 0 }\nend\nnew\n"
                )
            )
        );

    [Fact]
    public void Equal_pieces_are_pairs_and_what_stands_between_them_is_paired_by_likeness() =>
        Assert.Equal(
            [new(0, 0), new(null, 1), new(1, 2), new(2, null), new(3, 3)],
            TextComparison.Pieces(
                ["same", "The reviewer is board certified.", "Nothing like it.", "end"],
                ["same", "All of it is here", "The reviewer is state certified.", "end"]
            )
        );

    [Fact]
    public void Pairs_are_the_most_alike_taken_together_and_not_the_first_that_would_do() =>
        Assert.Equal(
            [new(null, 0), new(0, 1), new(1, 2)],
            TextComparison.Pieces(["a b c d", "a b x y"], ["a b c x", "a b c e", "a b x z"])
        );

    [Fact]
    public void Spans_are_both_texts_and_alternate() =>
        Gen.Select(Texts, Texts)
            .Sample(
                (before, after) =>
                {
                    var spans = TextComparison.Words(before, after);
                    Assert.Equal(
                        before,
                        string.Concat(spans.Where(span => span.Kind != SpanKind.Added).Select(span => span.Text))
                    );
                    Assert.Equal(
                        after,
                        string.Concat(spans.Where(span => span.Kind != SpanKind.Removed).Select(span => span.Text))
                    );
                    Assert.DoesNotContain(spans, span => span.Text.Length == 0);
                    Assert.All(spans.Zip(spans.Skip(1)), pair =>
                        Assert.True(
                            pair.First.Kind != pair.Second.Kind
                                && (pair.First.Kind, pair.Second.Kind) != (SpanKind.Added, SpanKind.Removed)
                        )
                    );
                    Assert.Equal(before == after, spans.All(span => span.Kind == SpanKind.Same));
                    var lines = TextComparison.Lines(before, after);
                    Assert.Equal(
                        before,
                        string.Concat(lines.Where(span => span.Kind != SpanKind.Added).Select(span => span.Text))
                    );
                    Assert.Equal(
                        after,
                        string.Concat(lines.Where(span => span.Kind != SpanKind.Removed).Select(span => span.Text))
                    );
                }
            );

    [Fact]
    public void Pieces_are_each_told_once_in_their_order() =>
        Gen.Select(Texts.Array[0, 8], Texts.Array[0, 8])
            .Sample(
                (before, after) =>
                {
                    var pairs = TextComparison.Pieces(before, after);
                    Assert.Equal(
                        Enumerable.Range(0, before.Length),
                        pairs.Where(pair => pair.Before is not null).Select(pair => pair.Before!.Value)
                    );
                    Assert.Equal(
                        Enumerable.Range(0, after.Length),
                        pairs.Where(pair => pair.After is not null).Select(pair => pair.After!.Value)
                    );
                }
            );

    private static string Mark(string before, string after) => Mark(TextComparison.Words(before, after));

    private static string Mark(IEnumerable<RedlineSpan> spans) =>
        string.Concat(
            spans.Select(span =>
                span.Kind switch
                {
                    SpanKind.Removed => $"[-{span.Text}-]",
                    SpanKind.Added => $"{{+{span.Text}+}}",
                    _ => span.Text,
                }
            )
        );
}
