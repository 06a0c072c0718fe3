using ImrDocs.Snapshots.Redlines;
using ImrDocs.Verification.Clauses;
using ImrDocs.Verification.Redlines;

namespace ImrDocs.Verification.Tests.Redlines;

public sealed class RedlineGroupsTests
{
    private static readonly string[] Samples = ["header-expedited", "none-cited", "seed", "twenty-one-items"];

    [Fact]
    public void A_change_of_wording_is_told_once_with_the_letters_that_it_is_found_in()
    {
        var group = Assert.Single(
            RedlineGroups.ByChange(Redlines(("credentials.scriban-md", "no affiliation with", "no ties to")))
        );

        Assert.Equal("Credentials, sentence 2", group.Name);
        Assert.Equal(Samples, group.Letters);
    }

    [Fact]
    public void What_stands_around_the_change_and_the_item_it_stands_in_may_differ()
    {
        var groups = RedlineGroups.ByChange(
            Redlines(("guideline.scriban-md", "Decision based on MTUS", "Decision rests on MTUS"))
        );

        Assert.Equal(
            ["Item, Claims Administrator guideline", "Item, MAXIMUS guideline"],
            groups.Select(group => group.Name).Order(StringComparer.Ordinal)
        );
        Assert.Contains("seed (items 1, 2)", groups.Single(group => group.Name == "Item, MAXIMUS guideline").Letters);
        Assert.All(groups, group =>
            Assert.Equal(
                "Decision [-based-]{+rests+} on MTUS",
                Versions.Mark(group.Example.Spans)[.."Decision [-based-]{+rests+} on MTUS".Length]
            )
        );
    }

    [Fact]
    public void The_same_words_in_another_clause_are_another_change()
    {
        var changes = LetterChanges.Between(
            new("# A\n\nold one. new two.\n\n# B\n\nold one.\n"),
            new("# A\n\nnew one. new two.\n\n# B\n\nnew one.\n")
        );

        Assert.Equal(
            ["A, sentence 1", "B, sentence 1"],
            RedlineGroups.ByChange([new("a", changes)]).Select(group => group.Name)
        );
    }

    [Fact]
    public void Changes_stand_section_by_section_and_what_is_told_of_files_and_pages_stands_last()
    {
        LetterRedline[] letters =
        [
            new(
                "a",
                [
                    Change("Items", ClauseChangeKind.Words),
                    Change("Page", ClauseChangeKind.Form),
                    Change("Files", ClauseChangeKind.File),
                ]
            ),
            new(
                "b",
                [
                    Change("Credentials", ClauseChangeKind.Words),
                    Change("Items", ClauseChangeKind.Markup),
                    Change("Page", ClauseChangeKind.Form),
                ]
            ),
        ];

        var blocks = RedlineGroups.BySection(letters);

        Assert.Equal(
            ["Items: a", "Items: b", "Credentials: b", "Page: a, b", "Files: a"],
            blocks.Select(static block => $"{block.Name}: {string.Join(", ", block.Letters)}")
        );
        Assert.Equal(["b"], blocks[3].In(static letter => letter == "b").LetterNames);
    }

    private static ClauseChange Change(string section, ClauseChangeKind kind) =>
        new(new(section, section, ""), kind, [new(SpanKind.Same, "same "), new(SpanKind.Added, section)]);

    private static IReadOnlyList<LetterRedline> Redlines(params (string File, string Old, string New)[] edits) =>
        [
            .. Samples.Select(sample => new LetterRedline(
                sample,
                LetterChanges.Between(Versions.Of(sample).Untraced(), Versions.Of(sample, edits))
            )),
        ];
}
