namespace ImrDocs.Generators.Tests.Diagnostics;

internal static class SectionCases
{
    public static IReadOnlyList<DiagnosticCase> All { get; } =
    [
        new(
            "A section is a class",
            "[Section] sealed partial class [|C|];",
            "IMR0001: 'C' is a class; declare it as 'sealed partial record'"
        ),
        new(
            "A letter is a class",
            "[Letter(\"x\")] sealed partial class [|C|];",
            "IMR0001: 'C' is a class; declare it as 'sealed partial record'"
        ),
        new(
            "A section is a record struct",
            "[Section] partial record struct [|C|];",
            "IMR0001: 'C' is a record struct; declare it as 'sealed partial record'"
        )
        {
            CompilerIds = ["CS0592"],
        },
        new(
            "A section is not partial",
            "[Section] sealed record [|C|] { public required int A { get; } = 1; public int B => A; }",
            "IMR0002: 'C' is not partial; declare it as 'sealed partial record', so that its model can be generated"
        )
        {
            CompilerIds = ["CS9034"],
        },
        new(
            "A section is not sealed",
            "[Section] partial record [|C|] { public required partial int A { get; init; } }",
            "IMR0003: 'C' is not sealed; declare it as 'sealed partial record'"
        )
        {
            CompilerIds = ["CS9248"],
        },
        new(
            "A section is generic",
            "[Section] sealed partial record [|C|]<T> { public required partial int A { get; init; } }",
            "IMR0004: 'C' is generic or stands in a generic type; a section has one fixed set of fields"
        )
        {
            CompilerIds = ["CS9248"],
        },
        new(
            "A section stands in a generic type",
            "partial class Outer<T> { [Section] internal sealed partial record [|C|] { public required partial "
                + "int A { get; init; } } }",
            "IMR0004: 'C' is generic or stands in a generic type; a section has one fixed set of fields"
        )
        {
            CompilerIds = ["CS9248"],
        },
        new(
            "The type around a section is not partial",
            "class Outer { [Section] internal sealed partial record [|C|] { public required partial int A { "
                + "get; init; } } }",
            "IMR0005: 'C' stands in 'Outer', which is not partial; make 'Outer' partial or move 'C' out of it"
        )
        {
            CompilerIds = ["CS9248"],
        },
        new(
            "A section inherits",
            "record Base; [Section] sealed partial record [|C|] : Base { public required partial int A { get; "
                + "init; } }",
            "IMR0006: 'C' inherits from 'Base'; a section inherits nothing, put the shared fields into a "
                + "section of their own"
        )
        {
            CompilerIds = ["CS9248"],
        },
        new(
            "A section has constructor parameters",
            "[Section] sealed partial record [|C|](int A) { public required partial int B { get; init; } }",
            "IMR0007: 'C' has no constructor without parameters; declare its fields as partial properties instead"
        )
        {
            CompilerIds = ["CS9248"],
        },
        new(
            "A section is private",
            "partial class Outer { [Section] private sealed partial record [|C|] { public required partial int "
                + "A { get; init; } } }",
            "IMR0008: 'C' is private; the generated code needs it to be public or internal, and so every type around it"
        )
        {
            CompilerIds = ["CS9248"],
        },
        new(
            "A section is local to its file",
            "[Section] file sealed partial record [|C|] { public required partial int A { get; init; } }",
            "IMR0008: 'C' is local to its file; the generated code needs it to be public or internal, and so "
                + "every type around it"
        )
        {
            CompilerIds = ["CS9248"],
        },
        new(
            "A section stands in a private type",
            "partial class Outer { private partial class Inner { [Section] public sealed partial record [|C|] { "
                + "public required partial int A { get; init; } } } }",
            "IMR0008: 'C' is in 'Inner', which is private; the generated code needs it to be public or "
                + "internal, and so every type around it"
        )
        {
            CompilerIds = ["CS9248"],
        },
        new(
            "Members take the names of what is generated",
            "[Section] sealed partial record C { public required partial int A { get; init; } public int "
                + "[|Validate|] => 1; public void [|CheckRules|](DiagnosticBag f) { } int [|field|]() => 1; }",
            "IMR0009: 'Validate' is the name of a generated member or keyword; give the member another name",
            "IMR0009: 'CheckRules' is the name of a generated member or keyword; give the member another name",
            "IMR0009: 'field' is the name of a generated member or keyword; give the member another name"
        )
        {
            CompilerIds = ["CS9248"],
        },
        new(
            "A letter is declared a section again",
            "[[|Section|], Letter(\"x\")] sealed partial record C { public required partial int A { get; init; } }",
            "IMR0011: 'C' is a letter, which is a section already; remove [Section]"
        ),
        new(
            "A section has no field",
            "[Section] sealed partial record [|C|] { public int A => 1; }",
            "IMR0012: 'C' has no field; a field is declared as 'public required partial string Name { get; init; }'"
        ),
        new(
            "Nullable annotations are off",
            "\n#nullable disable\n[Section] sealed partial record [|C|] { public required partial int A { get; "
                + "init; } }",
            "IMR0013: Nullable annotations are off where 'C' is declared, so that no field can be optional; set "
                + "<Nullable>enable</Nullable> in the project, or write '#nullable enable' at the top of the file"
        ),
    ];
}
