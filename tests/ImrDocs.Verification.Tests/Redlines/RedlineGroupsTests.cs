using ImrDocs.Snapshots.Redlines;
using ImrDocs.Verification.Clauses;
using ImrDocs.Verification.Redlines;

namespace ImrDocs.Verification.Tests.Redlines;

public sealed class RedlineGroupsTests
{
    private static readonly string[] Samples = ["header-urgent", "none-cited", "seed", "twenty-one-items"];

    [Fact]
    public void A_change_of_wording_is_told_once_with_the_letters_that_it_is_found_in()
    {
        var group = Assert.Single(
            RedlineGroups.ByChange(Redlines(("inspector.scriban-md", "is paid the same", "is paid as much")))
        );

        Assert.Equal("Inspector, sentence 2", group.Name);
        Assert.Equal(Samples, group.Letters);
    }

    [Fact]
    public void What_stands_around_the_change_and_the_item_it_stands_in_may_differ()
    {
        var groups = RedlineGroups.ByChange(
            Redlines(("grounds.scriban-md", "Decided by the manual", "Ruled by the manual"))
        );

        Assert.Equal(
            ["Item, The inspector's grounds", "Item, The maker's grounds"],
            groups.Select(group => group.Name).Order(StringComparer.Ordinal)
        );
        Assert.Contains(
            "seed (items 1, 2)",
            groups.Single(group => group.Name == "Item, The inspector's grounds").Letters
        );
        Assert.All(groups, group =>
            Assert.Equal(
                "[-Decided-]{+Ruled+} by the manual",
                Versions.Mark(group.Example.Spans)[.."[-Decided-]{+Ruled+} by the manual".Length]
            )
        );
    }

    [Theory]
    [InlineData("repair")]
    [InlineData("r")]
    public void A_round_is_named_by_its_list_whatever_the_variable_is_called(string variable)
    {
        var groups = RedlineGroups.ByChange(
            Redlines(
                ("items.scriban-md", "for item in items", $"for {variable} in items"),
                ("items.scriban-md", "item: item", $"item: {variable}"),
                ("items.scriban-md", "item.", variable + "."),
                ("items.scriban-md", "**Reasons:**", "**Reason:**")
            )
        );

        Assert.Equal("Item, label 'Reason'", Assert.Single(groups).Name);
        Assert.Contains("seed (items 1, 2)", groups[0].Letters);
        Assert.Contains("header-urgent (item 1)", groups[0].Letters);
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
                    Change("Inspector", ClauseChangeKind.Words),
                    Change("Items", ClauseChangeKind.Markup),
                    Change("Page", ClauseChangeKind.Form),
                ]
            ),
        ];

        var blocks = RedlineGroups.BySection(letters);

        Assert.Equal(
            ["Items: a", "Items: b", "Inspector: b", "Page: a, b", "Files: a"],
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
