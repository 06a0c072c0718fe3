using ImrDocs.Generators.Tests.Samples;
using ImrDocs.Models;
using ImrDocs.Templating.Schema;
using ImrDocs.Templating.Schema.Constraints;

namespace ImrDocs.Generators.Tests.Behavior;

public sealed class SchemaTests
{
    [Fact]
    public void A_letter_has_its_name_and_its_fields()
    {
        var letter = Letter<Notice>();

        Assert.Equal(
            ("notice", "Notice", "A letter with a field of every kind."),
            (letter.Name, letter.Root.Name, letter.Root.Description)
        );
        Assert.Equal(
            [
                "caseNumber",
                "opened",
                "closed",
                "count",
                "total",
                "share",
                "isOpen",
                "state",
                "edition",
                "remark",
                "reviewer",
                "others",
                "hearings",
                "days",
                "remarkLine",
                "allSpecialties",
            ],
            letter.Root.Fields.Select(static f => f.JsonName)
        );
        Assert.Same(letter.Root, ((ISection)SampleNotice.Least).Schema);
    }

    [Fact]
    public void A_field_says_all_that_is_declared()
    {
        var field = Field("CaseNumber");

        Assert.Equal(("CaseNumber", "caseNumber", "case_number"), (field.Name, field.JsonName, field.TemplateName));
        Assert.Equal(
            ("Case Number", "The number of the case.", "CM16-0213037", null),
            (field.Label, field.Description, field.Example, field.Default)
        );
        Assert.Equal((true, false, false), (field.IsRequired, field.IsNullable, field.IsComputed));
        var type = Assert.IsType<TextType>(field.Type);
        Assert.Equal(
            [new PatternConstraint(@"CM\d{2}-\d{7}", "CM, two digits, a hyphen, seven digits")],
            type.Constraints
        );
    }

    [Fact]
    public void Constraints_are_with_their_types()
    {
        var (count, share, edition, hearings) = (
            (IntegerType)Field("Count").Type,
            (DecimalType)Field("Share").Type,
            (TextType)Field("Edition").Type,
            (ListType)Field("Hearings").Type
        );

        Assert.Equal((0, 10), (count.Minimum, count.Maximum));
        Assert.Equal((-5, 5), (share.Minimum, share.Maximum));
        Assert.Equal((2, 4), (edition.MinLength, edition.MaxLength));
        Assert.Equal((0, 2), (hearings.MinCount, hearings.MaxCount));
        Assert.IsType<DateType>(hearings.Element);
    }

    [Fact]
    public void Constraints_of_texts_hold_for_each_text_of_a_list()
    {
        var list = (ListType)Section("Reviewer").Section.Fields[1].Type;

        Assert.Equal((1, null), (list.MinCount, list.MaxCount));
        Assert.Equal(20, ((TextType)list.Element).MaxLength);
    }

    [Fact]
    public void Defaults_are_written_as_an_author_writes_them() =>
        Assert.Equal(
            [("IsOpen", "true"), ("State", "New York"), ("Edition", "2016"), ("Others", "[]")],
            Letter<Notice>()
                .Root.Fields.Where(static f => f.Default is not null)
                .Select(static f => (f.Name, f.Default!))
        );

    [Fact]
    public void Computed_members_are_marked()
    {
        Assert.Equal(
            ["Days", "RemarkLine", "AllSpecialties"],
            Letter<Notice>().Root.Fields.Where(static f => f.IsComputed).Select(static f => f.Name)
        );
        Assert.Equal((false, true), (Field("Days").IsNullable, Field("RemarkLine").IsNullable));
    }

    [Fact]
    public void What_is_sensitive_says_so_and_what_stands_for_it()
    {
        var reviewer = Section("Reviewer").Section.Fields;

        Assert.Equal(
            ["Remark"],
            Letter<Notice>().Root.Fields.Where(static f => f.IsSensitive).Select(static f => f.Name)
        );
        Assert.Equal(["FirstState"], reviewer.Where(static f => f.IsSensitive).Select(static f => f.Name));
        Assert.Equal(["FirstSpecialty"], reviewer.Where(static f => f.IsNotSensitive).Select(static f => f.Name));
        Assert.Equal(
            ("[Remark]", "[First State]", "[Case Number]", "[All specialties]"),
            (
                Field("Remark").Placeholder,
                reviewer[^1].Placeholder,
                Field("CaseNumber").Placeholder,
                Field("AllSpecialties").Placeholder
            )
        );
    }

    [Fact]
    public void A_computed_member_is_sensitive_where_something_is_unless_it_says_that_it_is_not()
    {
        var (letter, reviewer) = (Letter<Notice>().Root, Section("Reviewer").Section);

        Assert.Equal(
            ["Remark", "Days", "RemarkLine", "AllSpecialties"],
            letter.Fields.Where(f => Sensitivity.Covers(letter, f)).Select(static f => f.Name)
        );
        Assert.Equal(
            ["FirstState"],
            reviewer.Fields.Where(f => Sensitivity.Covers(reviewer, f)).Select(static f => f.Name)
        );
    }

    [Fact]
    public void A_section_below_is_reached_through_its_field()
    {
        Assert.Equal("Who reviewed the case, see Notice.", Section("Reviewer").Section.Description);
        Assert.Same(Section("Reviewer").Section, ((SectionType)((ListType)Field("Others").Type).Element).Section);
    }

    [Fact]
    public void An_enum_says_all_that_is_declared()
    {
        var type = (EnumType)Field("State").Type;

        Assert.Equal(("UsState", "A state of the USA."), (type.Name, type.Description));
        Assert.Equal(
            [
                new("California", "california", "California", "The one in the west."),
                new("NewYork", "New York", "New York State"),
                new("NewMexico", "newMexico", "New Mexico"),
            ],
            type.Members
        );
    }

    [Fact]
    public void A_name_that_is_a_keyword_is_one_without_its_escape()
    {
        ISection section = new Outer.@event { @class = "x", Flags = [true] };

        Assert.Equal(("event", "class"), (section.Schema.Name, section.Schema.Fields[0].JsonName));
        Assert.True(section.TryGetMember("class", out var value));
        Assert.Equal("x", value);
    }

    private static LetterSchema Letter<T>()
        where T : class, ILetter<T> => T.LetterSchema;

    private static FieldSchema Field(string name) => Letter<Notice>().Root.Fields.Single(f => f.Name == name);

    private static SectionType Section(string name) => (SectionType)Field(name).Type;
}
