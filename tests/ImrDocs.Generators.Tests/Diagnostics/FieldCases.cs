namespace ImrDocs.Generators.Tests.Diagnostics;

internal static class FieldCases
{
    private const string Supported =
        "which a letter cannot hold; supported are string, RichText, int, long, decimal, bool, DateOnly, enums, "
        + "sections and IReadOnlyList<T> of these";

    public static IReadOnlyList<DiagnosticCase> All { get; } =
    [
        Field(
            "A field can be set twice",
            "public required partial int [|A|] { get; set; }",
            "IMR0101: 'A' must have the accessors '{ get; init; }'; a field is set once, when its section is created"
        ),
        Field(
            "A field cannot be set",
            "public partial int? [|A|] { get; }",
            "IMR0101: 'A' must have the accessors '{ get; init; }'; a field is set once, when its section is created"
        ),
        Field(
            "A field cannot be read",
            "public required partial int [|A|] { init; }",
            "IMR0101: 'A' must have the accessors '{ get; init; }'; a field is set once, when its section is created"
        ),
        Field(
            "A property is not partial",
            "public required int [|A|] { get; init; }",
            "IMR0102: 'A' can be set but is not partial; make it partial to declare a field, or compute it from "
                + "other fields"
        ),
        Field(
            "A required property is internal and not partial",
            "internal required int [|A|] { get; init; }",
            "IMR0102: 'A' can be set but is not partial; make it partial to declare a field, or compute it from "
                + "other fields"
        ),
        Field(
            "A C# field is required",
            "public required int [|A|];",
            "IMR0102: 'A' can be set but is not partial; make it partial to declare a field, or compute it from "
                + "other fields"
        ),
        Field(
            "A C# field is public",
            "public int [|A|] = 1;",
            "IMR0102: 'A' can be set but is not partial; make it partial to declare a field, or compute it from "
                + "other fields"
        ),
        Field(
            "A field is static",
            "public static partial int [|A|] { get; set; }",
            "IMR0103: 'A' is static; a field is an instance property with a name"
        ) with
        {
            CompilerIds = ["CS9248"],
        },
        Field(
            "A field is an indexer",
            "public partial int [|this|][int i] { get; init; }",
            "IMR0103: 'this' is an indexer; a field is an instance property with a name"
        ) with
        {
            CompilerIds = ["CS9248"],
        },
        Field(
            "A field is private",
            "private partial int? [|A|] { get; init; }",
            "IMR0104: 'A' is private; a field is data of the letter: declare it public or internal"
        ),
        Field(
            "A field has no accessibility",
            "partial int? [|A|] { get; init; }",
            "IMR0104: 'A' is private; a field is data of the letter: declare it public or internal"
        ),
        Field(
            "A field is written by hand",
            "public partial int? [|A|] { get; init; } public partial int? A { get => null; init { } }",
            "IMR0105: 'A' has an implementation; remove it, the generator writes it"
        ),
        Field(
            "A field is a double",
            "public required partial [|double|] A { get; init; }",
            $"IMR0106: 'A' has the type 'double', {Supported}"
        ),
        Field(
            "A field is an object",
            "public required partial [|object|] A { get; init; }",
            $"IMR0106: 'A' has the type 'object', {Supported}"
        ),
        Field(
            "A field is a tuple",
            "public required partial [|(int, int)|] A { get; init; }",
            $"IMR0106: 'A' has the type '(int, int)', {Supported}"
        ),
        Field(
            "A field is a dictionary",
            "public partial [|Dictionary<string, int>?|] A { get; init; }",
            $"IMR0106: 'A' has the type 'Dictionary<string, int>', {Supported}"
        ),
        Field(
            "A list holds doubles",
            "public partial [|IReadOnlyList<double>|] A { get; init; }",
            $"IMR0106: 'A' has the type 'double', {Supported}"
        ),
        Field(
            "A field is a record without the attribute",
            "public required partial [|Plain|] A { get; init; }",
            "IMR0107: 'A' has the type 'Plain', which is not a section; declare 'Plain' as '[Section] sealed "
                + "partial record'"
        ),
        Field(
            "A list holds lists",
            "public partial [|IReadOnlyList<IReadOnlyList<int>>|] A { get; init; }",
            "IMR0108: 'A' is a list of lists; put the inner list into a section"
        ),
        Field(
            "A list holds absent texts",
            "public partial [|IReadOnlyList<string?>|] A { get; init; }",
            "IMR0109: 'A' is a list of 'string?'; an element of a list is never absent, remove the '?'"
        ),
        Field(
            "A list holds absent numbers",
            "public partial [|IReadOnlyList<int?>|] A { get; init; }",
            "IMR0109: 'A' is a list of 'int?'; an element of a list is never absent, remove the '?'"
        ),
        Field(
            "A section contains itself",
            "public partial [|S?|] A { get; init; }",
            "IMR0110: 'A' makes the section contain itself: S -> S; a letter has a fixed depth"
        ),
        new(
            "Sections contain each other through lists",
            """
            [Section] sealed partial record A { public partial [|IReadOnlyList<B>|] Bs { get; init; } }
            [Section] sealed partial record B { public required partial [|C|] C { get; init; } }
            [Section] sealed partial record C
            {
                public partial [|A?|] A { get; init; }
                public partial D? D { get; init; }
            }
            [Section] sealed partial record D { public required partial int Number { get; init; } }
            """,
            "IMR0110: 'Bs' makes the section contain itself: A -> B -> C -> A; a letter has a fixed depth",
            "IMR0110: 'C' makes the section contain itself: B -> C -> A -> B; a letter has a fixed depth",
            "IMR0110: 'A' makes the section contain itself: C -> A -> B -> C; a letter has a fixed depth"
        ),
        Field(
            "A field is required and optional",
            "public required partial int? [|A|] { get; init; }",
            "IMR0111: 'A' is both required and nullable; remove 'required' where it can be absent, or the '?' "
                + "where it cannot"
        ),
        Field(
            "A field does not say what its absence means",
            "public partial string [|A|] { get; init; }",
            "IMR0112: 'A' is neither required nor optional; add 'required', make it nullable, or give it a [Default]"
        ),
        Field(
            "Two fields meet in templates",
            "public partial int? AbC { get; init; } public partial int? [|Ab_C|] { get; init; }",
            "IMR0113: 'AbC' and 'Ab_C' are both 'ab_c' in templates; rename one of them"
        ),
        Field(
            "A field and a computed member meet in templates",
            "public int [|UrDate|] => 1; public partial int? URDate { get; init; }",
            "IMR0113: 'URDate' and 'UrDate' are both 'ur_date' in templates; rename one of them"
        ),
        Field(
            "A field is a word of the template language",
            "public partial bool? [|True|] { get; init; }",
            "IMR0114: 'True' would be 'true' in templates, which is a word of the template language; rename it"
        ),
        Field(
            "A field has no letter",
            "public partial bool? [|__|] { get; init; }",
            "IMR0114: '__' would be '' in templates, which is no name at all; rename it"
        ),
        Field(
            "A field begins with a digit",
            "public partial bool? [|_1|] { get; init; }",
            "IMR0114: '_1' would be '1' in templates, which is a name that does not begin with a letter; rename it"
        ),
        new(
            "A letter hides functions",
            "[Letter(\"x\")] sealed partial record C { public required partial DateOnly [|Date|] { get; init; } }",
            "IMR0115: 'Date' is 'date' in templates and hides the template functions of that name; rename it"
        ),
        Field(
            "A list is an array",
            "public partial [|string[]|] A { get; init; }",
            "IMR0116: 'A' has the type 'string[]'; declare a list as 'IReadOnlyList<string>'"
        ),
        Field(
            "A list is a List",
            "public partial [|List<Plain>?|] A { get; init; }",
            "IMR0116: 'A' has the type 'List<Plain>'; declare a list as 'IReadOnlyList<Plain>'"
        ),
        Field(
            "A field says that it is not sensitive",
            "[[|NotSensitive|]] public partial int? A { get; init; }",
            "IMR0117: [NotSensitive] says nothing of 'A': a field is sensitive only where it says so; take it away"
        ),
        Field(
            "A computed member is sensitive and is not",
            "[Sensitive, [|NotSensitive|]] public int A => 1;",
            "IMR0117: [NotSensitive] says nothing of 'A': it is declared [Sensitive] as well; take one of the two away"
        ),
    ];

    private static DiagnosticCase Field(string name, string field, params string[] diagnostics) =>
        new(
            name,
            $"record Plain; [Section] sealed partial record S {{ public partial int? Other {{ get; init; }} {field} }}",
            diagnostics
        );
}
