using ImrDocs.Letters;
using ImrDocs.Verification.Clauses;
using ImrDocs.Verification.Redlines;

namespace ImrDocs.Verification.Tests.Redlines;

public sealed class LetterChangesTests
{
    [Fact]
    public void A_sentence_is_named_by_the_template_that_the_layout_includes() =>
        Holds(
            "seed",
            [("inspector.scriban-md", "is paid the same", "is paid as much")],
            "Inspector, sentence 2: The inspector does not work for the maker, the shop, or the owner, and is paid "
                + "[-the same-]{+as much+} whatever the outcome."
        );

    [Fact]
    public void A_value_is_named_by_its_field_and_by_its_sentence_where_it_has_several() =>
        Holds(
            "seed",
            [
                (
                    "items.scriban-md",
                    "{{ paragraph }}",
                    "{{ paragraph | string.replace 'fail by itself' 'break by itself' }}"
                ),
                ("inspector.scriban-md", "array.join ', '", "array.join '; '"),
            ],
            "Inspector, regions: North Coast[-,-]{+;+} Lake Country",
            "Item 1, rationale, sentence 3: Although a hub can [-fail-]{+break+} by itself, there is no "
                + "sign that this one did: the seal was cut with a knife."
        );

    [Fact]
    public void A_change_within_one_value_of_a_heading_is_named_by_the_field() =>
        Holds(
            "seed",
            [("items.scriban-md", "{{ item.decision }}", "{{ item.decision | string.upcase }}")],
            "Item 1, decision: New rear wheel with a sealed hub: [-Upheld-]{+UPHELD+}",
            "Item 2, decision: Heated storage box for cold/hot days: [-Upheld-]{+UPHELD+}"
        );

    [Fact]
    public void Wording_behind_a_label_is_named_by_the_label() =>
        Holds(
            "seed",
            [("grounds.scriban-md", "Decided by the manual", "Ruled by the manual")],
            "Item 1, The maker's grounds: [-Decided-]{+Ruled+} by the manual: Chains and Gears 2009.",
            "Item 1, The inspector's grounds: [-Decided-]{+Ruled+} by the manual: Wheels and Hubs 2004, Section(s): "
                + "Wear of bearings, and Chains and Gears 2009, Section(s): Sprockets.",
            "Item 2, The inspector's grounds: [-Decided-]{+Ruled+} by the manual: Wheels and Hubs 2004, Section(s): "
                + "Inital care."
        );

    [Fact]
    public void A_label_and_the_form_of_a_value_change_each_by_itself_and_the_title_with_the_page() =>
        Holds(
            "header-standard",
            [
                ("claim-header.scriban-md", "Date of Purchase:\n", "Bought on:\n"),
                (
                    "claim-header.scriban-md",
                    "$.header.date_of_purchase | date.to_string '%m/%d/%Y'",
                    "$.header.date_of_purchase | date.to_string '%d.%m.%Y'"
                ),
                ("title.scriban-txt", "Warranty Decision", "Decision"),
            ],
            "Claim header, label 'Bought on': [-Date of Purchase:-]{+Bought on:+}",
            "Claim header, date of purchase: [-03/02/2015-]{+02.03.2015+}",
            "Page, title (Form): [-Warranty -]Decision WD16-0100001"
        );

    [Fact]
    public void A_sentence_that_came_is_named_as_it_stands_and_one_that_went_by_what_stood_before_it()
    {
        var (with, without) = (
            Versions.Of("seed"),
            Versions.Of("seed", ("inspector.scriban-md", "The inspector has the following qualifications:\n\n", ""))
        );

        Assert.Equal(
            ["Inspector, after sentence 5: [-The inspector has the following qualifications:-]"],
            Between(with.Untraced(), without)
        );
        Assert.Equal(
            ["Inspector, sentence 6: [-The inspector has the following qualifications:-]"],
            Between(with, without)
        );
        Assert.Equal(
            ["Inspector, sentence 6: {+The inspector has the following qualifications:+}"],
            Between(without.Untraced(), with)
        );
    }

    [Fact]
    public void A_section_that_went_is_named_by_its_own_heading()
    {
        var changes = Between(
            Versions.Of("none-cited").Untraced(),
            Versions.Of("none-cited", ("layout.scriban-md", "{{ include 'findings' ~}}\n\n", ""))
        );

        Assert.Equal("WHAT THE INSPECTOR FOUND, heading: [-WHAT THE INSPECTOR FOUND-]", changes[0]);
        Assert.All(changes, change =>
            Assert.StartsWith("WHAT THE INSPECTOR FOUND, ", change, StringComparison.Ordinal)
        );
    }

    [Fact]
    public void What_only_marks_tell_is_told_as_markup() =>
        Holds(
            "seed",
            [("findings.scriban-md", "## WHAT", "### WHAT"), ("items.scriban-md", "**Reasons:**", "*Reasons:*")],
            "Findings, heading (Markup): ##{+#+} WHAT THE INSPECTOR FOUND\n\n",
            "Item 1, label 'Reasons' (Markup): *[-*-]Reasons:[-*-]* ",
            "Item 2, label 'Reasons' (Markup): *[-*-]Reasons:[-*-]* "
        );

    [Theory]
    [InlineData("Number \\#60 a.\n", "Number #60 a.\n", "Beginning, sentence 1 (Markup): Number [-\\-]#60 a.\n")]
    [InlineData("One.\n\nTwo.\n", "One. Two.\n", "Beginning, sentence 1 (Markup): One.[-\n\n-]{+ +}")]
    [InlineData("One.\n", "One.\n\n", "Beginning, sentence 1 (Markup): One.\n{+\n+}")]
    [InlineData("A [word](/a).\n", "A [word](/b).\n", "Beginning, sentence 1 (Markup): A [word](/[-a-]{+b+}).\n")]
    [InlineData("\n", "\n\n", "Letter (Markup): \n{+\n+}")]
    [InlineData("[a]: /b\n", "[a]: /c\n", "Letter (Markup): [a]: /[-b-]{+c+}\n")]
    public void A_difference_that_no_reader_sees_is_told(string before, string after, string change) =>
        Assert.Equal([change], Between(new(before), new(after)));

    [Fact]
    public void Where_words_and_marks_change_both_are_told() =>
        Assert.Equal(
            ["A, heading: Old [-title-]{+heading+}", "A, heading (Markup): # Old [-title-]{+**heading**+}\n"],
            Between(new("# Old title\n"), new("# Old **heading**\n"))
                .Select(change => change.Replace("Old heading", "A", StringComparison.Ordinal))
        );

    [Fact]
    public void Escapes_are_not_shown_where_words_change() =>
        Assert.Equal(
            ["Beginning, sentence 1: Item #60 *[-a-]{+b+}*"],
            Between(new("Item \\#60 \\*a\\*\n"), new("Item \\#60 \\*b\\*\n"))
        );

    [Fact]
    public void Without_a_trace_headings_name_the_clauses() =>
        Assert.Equal(
            [
                "Costs, sentence 1: One [-and-]{+or+} two.",
                "Item of costs, Reason, sentence 1: [-Because-]{+Since+} it was needed.",
            ],
            Between(
                new("# Costs\n\nOne and two. Three.\n\n### Item of costs:\n\n**Reason:** Because it was needed.\n"),
                new("# Costs\n\nOne or two. Three.\n\n### Item of costs:\n\n**Reason:** Since it was needed.\n")
            )
        );

    [Fact]
    public void An_item_that_came_is_told_from_its_heading_on()
    {
        var changes = Between(
            new("### One\n\nSame words here.\n\n### Two\n\nSame words here.\n"),
            new("### One\n\nSame words here.\n\n### New\n\nSame words here.\n\n### Two\n\nSame words here.\n")
        );

        Assert.Equal(["New, heading: {+New+}", "New, sentence 1: {+Same words here.+}"], changes);
    }

    [Theory]
    [InlineData("Dr. J. Smith of the U.S. Navy wrote. He (she) left.", "sentence 2")]
    [InlineData("It costs 3.5 vs. 4 e.g. No. 5. He (she) left.", "sentence 2")]
    [InlineData("Is it so? \"Yes.\" He (she) left.", "sentence 3")]
    [InlineData("It is so … he thinks, etc. and more. He (she) left.", "sentence 2")]
    public void Sentences_end_where_a_reader_ends_them(string text, string place) =>
        Assert.Equal(
            [$"Beginning, {place}: He [-(she) -]left."],
            Between(new(text), new(text.Replace("(she) ", "", StringComparison.Ordinal)))
        );

    [Fact]
    public void Of_the_page_the_style_and_the_running_head_are_told_beside_the_words()
    {
        var changes = LetterChanges.Between(
            Versions.Of("header-standard").Untraced(),
            Versions.Of(
                "header-standard",
                ("page.css", "font: 100%/1.55", "font: 110%/1.55"),
                ("running-head.scriban-txt", "Claim Number", "Claim"),
                ("inspector.scriban-md", "is paid the same", "is paid as much")
            )
        );

        Assert.Equal(
            ["Inspector, sentence 2", "Page, running head", "Page, style"],
            changes.Select(change => change.Place.Name)
        );
        Assert.Equal("Claim[- Number-]: WD16-0100001", Versions.Mark(changes[1].Spans));
        Assert.Contains(
            "font: [-100-]{+110+}%/1.55 var(--serif);",
            Versions.Mark(changes[2].Spans),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void A_page_that_is_not_that_of_its_Markdown_is_told_whole()
    {
        var version = Versions.Of("seed");
        var wrong = WithPage(
            version.Source,
            version.In(LetterFormat.Html)!.Replace("North Coast", "South Coast", StringComparison.Ordinal)
        );

        var change = Assert.Single(LetterChanges.Between(wrong.Untraced(), version));

        Assert.Equal(("Page, body", ClauseChangeKind.Form), (change.Place.Name, change.Kind));
        Assert.Contains("[-South-]{+North+}", Versions.Mark(change.Spans), StringComparison.Ordinal);
        Assert.Equal(
            "Page",
            Assert
                .Single(
                    LetterChanges.Between(
                        WithPage("a\n", "another page"),
                        WithPage("a\n", version.In(LetterFormat.Html)!)
                    )
                )
                .Place.Name
        );
    }

    [Theory]
    [InlineData("seed")]
    [InlineData("hostile")]
    [InlineData("twenty-one-items")]
    public void Equal_letters_have_no_change(string sample) =>
        Assert.Empty(LetterChanges.Between(Versions.Of(sample).Untraced(), Versions.Of(sample)));

    private static void Holds(string sample, (string, string, string)[] edits, params string[] changes) =>
        Assert.Equal(changes, Between(Versions.Of(sample).Untraced(), Versions.Of(sample, edits)));

    private static LetterVersion WithPage(string source, string page) =>
        new(source, new Dictionary<LetterFormat, string> { [LetterFormat.Html] = page });

    private static string[] Between(LetterVersion before, LetterVersion after) =>
        [.. Versions.Show(LetterChanges.Between(before, after))];
}
