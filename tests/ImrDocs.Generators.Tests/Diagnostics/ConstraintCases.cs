namespace ImrDocs.Generators.Tests.Diagnostics;

internal static class ConstraintCases
{
    public static IReadOnlyList<DiagnosticCase> All { get; } =
    [
        Field(
            "A text has a count",
            "[[|MinCount(1)|]] public partial string? A { get; init; }",
            "IMR0201: [MinCount] does not fit 'A', which is a text; it is for lists"
        ),
        Field(
            "A number is an address",
            "[[|Url|]] public partial int? A { get; init; }",
            "IMR0201: [Url] does not fit 'A', which is a whole number; it is for texts and lists of texts"
        ),
        Field(
            "A number has a length",
            "[[|MaxLength(1)|]] public partial int? A { get; init; }",
            "IMR0201: [MaxLength] does not fit 'A', which is a whole number; it is for texts and lists of texts"
        ),
        Field(
            "A list of numbers has a pattern",
            "[[|Pattern(\"a\", \"a\")|]] public partial IReadOnlyList<int> A { get; init; }",
            "IMR0201: [Pattern] does not fit 'A', which is a list; it is for texts and lists of texts"
        ),
        Field(
            "A text has a range",
            "[[|Range(1, 2)|]] public partial string? A { get; init; }",
            "IMR0201: [Range] does not fit 'A', which is a text; it is for numbers and lists of numbers"
        ),
        Field(
            "A date has a range",
            "[[|Range(1, 2)|]] public partial DateOnly? A { get; init; }",
            "IMR0201: [Range] does not fit 'A', which is a date; it is for numbers and lists of numbers"
        ),
        Field(
            "A rich text has a length",
            "[[|MaxLength(9)|]] public partial ImrDocs.RichTexts.RichText? A { get; init; }",
            "IMR0201: [MaxLength] does not fit 'A', which is a rich text; it is for texts and lists of texts"
        ),
        Field(
            "A section has a range",
            "[[|Range(1, 2)|]] public partial T? A { get; init; }",
            "IMR0201: [Range] does not fit 'A', which is a section; it is for numbers and lists of numbers"
        ),
        Field(
            "A choice has a range",
            "[[|Range(1, 2)|]] public partial Choice? A { get; init; }",
            "IMR0201: [Range] does not fit 'A', which is a choice; it is for numbers and lists of numbers"
        ),
        Field(
            "Yes or no has a range",
            "[[|Range(1, 2)|]] public partial bool? A { get; init; }",
            "IMR0201: [Range] does not fit 'A', which is true or false; it is for numbers and lists of numbers"
        ),
        Field(
            "A decimal has a count",
            "[[|MaxCount(1)|]] public partial decimal? A { get; init; }",
            "IMR0201: [MaxCount] does not fit 'A', which is a decimal; it is for lists"
        ),
        Field(
            "A computed member has a length",
            "[[|MinLength(2)|]] public string A => \"a\";",
            "IMR0201: [MinLength] does not fit 'A', which is computed; it is for texts and lists of texts"
        ),
        Field(
            "A computed member has a default",
            "[[|Default(2)|]] public int A => 1;",
            "IMR0201: [Default] does not fit 'A', which is computed; it is for fields"
        ),
        Field(
            "A least count is 0",
            "[[|MinCount(0)|]] public required partial IReadOnlyList<int> A { get; init; }",
            "IMR0202: [MinCount(0)] of 'A' asks for nothing or the impossible; the least bound is 1"
        ),
        Field(
            "A greatest count is 0",
            "[[|MaxCount(0)|]] public partial IReadOnlyList<int> A { get; init; }",
            "IMR0202: [MaxCount(0)] of 'A' asks for nothing or the impossible; the least bound is 1"
        ),
        Field(
            "A least length is 0",
            "[[|MinLength(0)|]] public partial string? A { get; init; }",
            "IMR0202: [MinLength(0)] of 'A' asks for nothing or the impossible; the least bound is 1"
        ),
        Field(
            "A greatest length is negative",
            "[[|MaxLength(-1)|]] public partial string? A { get; init; }",
            "IMR0202: [MaxLength(-1)] of 'A' asks for nothing or the impossible; the least bound is 1"
        ),
        Field(
            "Counts contradict each other",
            "[MinCount(3), MaxCount(2)] public required partial IReadOnlyList<int> [|A|] { get; init; }",
            "IMR0203: 'A' can never be right: the minimum 3 is greater than the maximum 2"
        ),
        Field(
            "Lengths contradict each other",
            "[MinLength(3), MaxLength(2)] public partial string? [|A|] { get; init; }",
            "IMR0203: 'A' can never be right: the minimum 3 is greater than the maximum 2"
        ),
        Field(
            "Lengths of elements contradict each other",
            "[MinLength(3), MaxLength(2)] public partial IReadOnlyList<string> [|A|] { get; init; }",
            "IMR0203: 'A' can never be right: the minimum 3 is greater than the maximum 2"
        ),
        Field(
            "A range is empty",
            "[Range(1, -1)] public partial decimal? [|A|] { get; init; }",
            "IMR0203: 'A' can never be right: the minimum 1 is greater than the maximum -1"
        ),
        Field(
            "A pattern is no regular expression",
            "[[|Pattern(\"a(\", \"an a\")|]] public partial string? A { get; init; }",
            "IMR0204: The pattern of 'A' cannot be used: Invalid pattern 'a(' at offset 2. Not enough )'s"
        ),
        Field(
            "A pattern is right only when it is wrapped",
            "[[|Pattern(\"a)|(b\", \"a or b\")|]] public partial string? A { get; init; }",
            "IMR0204: The pattern of 'A' cannot be used: Invalid pattern 'a)|(b' at offset 2. Too many )'s"
        ),
        Field(
            "A pattern looks ahead",
            "[[|Pattern(\"(?=a)a\", \"an a\")|]] public partial string? A { get; init; }",
            "IMR0204: The pattern of 'A' cannot be used: It uses a lookaround, a backreference, or an atomic "
                + "group, which can take forever on a hostile text"
        ),
        Field(
            "A pattern is blank",
            "[[|Pattern(\"\", \"nothing\")|]] public partial string? A { get; init; }",
            "IMR0205: [Pattern] of 'A' holds a blank text; say something or remove the attribute"
        ),
        Field(
            "A pattern has no meaning",
            "[[|Pattern(\"a\", \" \")|]] public partial string? A { get; init; }",
            "IMR0205: [Pattern] of 'A' holds a blank text; say something or remove the attribute"
        ),
        Field(
            "A label is blank",
            "[[|Label(\"\")|]] public partial string? A { get; init; }",
            "IMR0205: [Label] of 'A' holds a blank text; say something or remove the attribute"
        ),
        Field(
            "The label of a computed member is blank",
            "[[|Label(\" \")|]] public int A => 1;",
            "IMR0205: [Label] of 'A' holds a blank text; say something or remove the attribute"
        ),
        Field(
            "An example is blank",
            "[[|Example(\" \")|]] public partial string? A { get; init; }",
            "IMR0205: [Example] of 'A' holds a blank text; say something or remove the attribute"
        ),
        Field(
            "A required field has a default",
            "[[|Default(1)|]] public required partial int A { get; init; }",
            "IMR0206: 'A' is required and cannot have a [Default]; remove 'required'"
        ),
        Field(
            "A nullable field has a default",
            "[[|Default(1)|]] public partial int? A { get; init; }",
            "IMR0206: 'A' is nullable and cannot have a [Default]; remove the '?'"
        ),
        Field(
            "A list has a default",
            "[[|Default(1)|]] public partial IReadOnlyList<int> A { get; init; }",
            "IMR0206: 'A' is a list and cannot have a [Default]; an absent list is empty"
        ),
        Field(
            "A section has a default",
            "[[|Default(1)|]] public partial T A { get; init; }",
            "IMR0206: 'A' is a section and cannot have a [Default]; make it nullable"
        ),
        Field(
            "The default of a text is a number",
            "[[|Default(1)|]] public partial string A { get; init; }",
            "IMR0207: 1 is no default for 'A'; a text is needed"
        ),
        Field(
            "The default of a text is null",
            "[[|Default(null!)|]] public partial string A { get; init; }",
            "IMR0207: null is no default for 'A'; a text is needed"
        ),
        Field(
            "The default of an int is too large",
            "[[|Default(3000000000)|]] public partial int A { get; init; }",
            "IMR0207: 3000000000 is no default for 'A'; a whole number that int can hold is needed"
        ),
        Field(
            "The default of a decimal is a double",
            "[[|Default(1.5)|]] public partial decimal A { get; init; }",
            "IMR0207: 1.5 is no default for 'A'; a whole number, or a text such as \"12.50\", is needed"
        ),
        Field(
            "The default of yes or no is a text",
            "[[|Default(\"true\")|]] public partial bool A { get; init; }",
            "IMR0207: \"true\" is no default for 'A'; true or false is needed"
        ),
        Field(
            "The default of a date does not exist",
            "[[|Default(\"2016-02-30\")|]] public partial DateOnly A { get; init; }",
            "IMR0207: \"2016-02-30\" is no default for 'A'; a text such as \"2016-12-09\" is needed"
        ),
        Field(
            "The default of a choice is undeclared",
            "[[|Default((Choice)5)|]] public partial Choice A { get; init; }",
            "IMR0207: 5 is no default for 'A'; a declared member of its enum is needed"
        ),
        Field(
            "The default of a choice is of another enum",
            "[[|Default(DayOfWeek.Monday)|]] public partial Choice A { get; init; }",
            "IMR0207: System.DayOfWeek.Monday is no default for 'A'; a declared member of its enum is needed"
        ),
        Field(
            "An absent list has too few elements",
            "[MinCount(1)] public partial IReadOnlyList<int> [|A|] { get; init; }",
            "IMR0208: The default [] of 'A' breaks the field's own rules: an absent list is empty; add 'required'"
        ),
        Field(
            "A default is blank",
            "[[|Default(\" \")|]] public partial string A { get; init; }",
            "IMR0208: The default \" \" of 'A' breaks the field's own rules: it is blank"
        ),
        Field(
            "A default is no rich text",
            "[[|Default(\"# a\")|]] public partial ImrDocs.RichTexts.RichText A { get; init; }",
            "IMR0208: The default \"# a\" of 'A' breaks the field's own rules: a rich text has no headings; write "
                + "'**words**' for a line in bold, or '\\#' where the sign is meant"
        ),
        Field(
            "A default of a rich text is a number",
            "[[|Default(1)|]] public partial ImrDocs.RichTexts.RichText A { get; init; }",
            "IMR0207: 1 is no default for 'A'; a text is needed"
        ),
        Field(
            "An example is no rich text",
            "[[|Example(\"> a\")|]] public partial ImrDocs.RichTexts.RichText? A { get; init; }",
            "IMR0209: The example '> a' of 'A' is wrong: a rich text has no block quotes; put the words in quotation "
                + "marks, or write '\\>' where the sign is meant"
        ),
        Field(
            "A default is not collapsed",
            "[[|Default(\"a  b\")|]] public partial string A { get; init; }",
            "IMR0208: The default \"a  b\" of 'A' breaks the field's own rules: its white space is not collapsed"
        ),
        Field(
            "A default breaks a line",
            "[[|Default(\"a\\u2028b\")|]] public partial string A { get; init; }",
            "IMR0208: The default \"a\\u2028b\" of 'A' breaks the field's own rules: its white space is not collapsed"
        ),
        Field(
            "A default is too short",
            "[[|Default(\"a\")|], MinLength(2)] public partial string A { get; init; }",
            "IMR0208: The default \"a\" of 'A' breaks the field's own rules: it is shorter than 2"
        ),
        Field(
            "A default is too long",
            "[[|Default(\"abc\")|], MaxLength(2)] public partial string A { get; init; }",
            "IMR0208: The default \"abc\" of 'A' breaks the field's own rules: it is longer than 2"
        ),
        Field(
            "A default does not match",
            "[[|Default(\"ab\")|], Pattern(\"a\", \"an a\")] public partial string A { get; init; }",
            "IMR0208: The default \"ab\" of 'A' breaks the field's own rules: it does not have the required form: an a"
        ),
        Field(
            "A default is out of range",
            "[[|Default(6)|], Range(-5, 5)] public partial decimal A { get; init; }",
            "IMR0208: The default 6 of 'A' breaks the field's own rules: it is not from -5 to 5"
        ),
        Field(
            "An example does not match",
            "[[|Example(\"b\")|], Pattern(\"a\", \"an a\")] public partial string? A { get; init; }",
            "IMR0209: The example 'b' of 'A' is wrong: it does not have the required form: an a"
        ),
        Field(
            "The example of an int is too large",
            "[[|Example(\"3000000000\")|]] public partial int? A { get; init; }",
            "IMR0209: The example '3000000000' of 'A' is wrong: it is no whole number that int can hold"
        ),
        Field(
            "The example of a long is a decimal",
            "[[|Example(\"1.5\")|]] public partial long? A { get; init; }",
            "IMR0209: The example '1.5' of 'A' is wrong: it is no whole number that long can hold"
        ),
        Field(
            "The example of a decimal is a word",
            "[[|Example(\"one\")|]] public partial decimal? A { get; init; }",
            "IMR0209: The example 'one' of 'A' is wrong: it is no decimal"
        ),
        Field(
            "An example is out of range",
            "[[|Example(\"2.5\")|], Range(0, 2)] public partial decimal? A { get; init; }",
            "IMR0209: The example '2.5' of 'A' is wrong: it is not from 0 to 2"
        ),
        Field(
            "The example of yes or no is neither",
            "[[|Example(\"yes\")|]] public partial bool? A { get; init; }",
            "IMR0209: The example 'yes' of 'A' is wrong: it is neither true nor false"
        ),
        Field(
            "The example of a date is not written so",
            "[[|Example(\"12/09/2016\")|]] public partial DateOnly? A { get; init; }",
            "IMR0209: The example '12/09/2016' of 'A' is wrong: it is no date such as 2016-12-09"
        ),
        Field(
            "The example of a choice is undeclared",
            "[[|Example(\"First\")|]] public partial Choice? A { get; init; }",
            "IMR0209: The example 'First' of 'A' is wrong: it is not one of: first, second"
        ),
        Field(
            "The example of a computed member is wrong",
            "[[|Example(\"x\")|]] public int A => 1;",
            "IMR0209: The example 'x' of 'A' is wrong: it is no whole number that int can hold"
        ),
    ];

    private static DiagnosticCase Field(string name, string field, params string[] diagnostics) =>
        new(
            name,
            $$"""
            enum Choice { First, Second }
            [Section] sealed partial record T { public partial int? Other { get; init; } }
            [Section] sealed partial record S { public partial int? Other { get; init; } {{field}} }
            """,
            diagnostics
        );
}
