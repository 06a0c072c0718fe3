namespace ImrDocs.Generators.Tests.Diagnostics;

internal static class EnumCases
{
    public static IReadOnlyList<DiagnosticCase> All { get; } =
    [
        Enum(
            "An enum has flags",
            "[Flags] enum [|E|] { A }",
            "IMR0301: 'E' is a [Flags] enum; a field holds one value, use a list of an ordinary enum"
        ),
        Enum("An enum is empty", "enum [|E|];", "IMR0302: 'E' has no members to choose from"),
        Enum(
            "Two members have one name in JSON",
            "enum E { A, [WireName(\"a\")] [|B|] }",
            "IMR0303: 'A' and 'B' of 'E' are both \"a\" in JSON; give one another [WireName]"
        ),
        Enum(
            "Two members have one value",
            "enum E { A, [|B|] = 0 }",
            "IMR0304: 'A' and 'B' of 'E' have the same value; a letter could not tell them apart"
        ),
        Enum(
            "A name in JSON is blank",
            "enum E { [WireName(\" \")] [|A|] }",
            "IMR0305: [WireName] of 'A' holds a blank text; say something or remove the attribute"
        ),
        Enum(
            "The label of a member is blank",
            "enum E { [Label(\"\")] [|A|] }",
            "IMR0305: [Label] of 'A' holds a blank text; say something or remove the attribute"
        ),
        new(
            "An enum of another assembly has flags",
            "[Section] sealed partial record S { public partial [|System.IO.FileAccess?|] E { get; init; } }",
            "IMR0301: 'FileAccess' is a [Flags] enum; a field holds one value, use a list of an ordinary enum"
        ),
    ];

    // Used twice: an enum is wrong in one place, however many fields hold it.
    private static DiagnosticCase Enum(string name, string declaration, params string[] diagnostics) =>
        new(
            name,
            declaration
                + "[Section] sealed partial record S { public partial E? E { get; init; } public partial int? N "
                + "{ get; init; } }"
                + "[Section] sealed partial record T { public partial IReadOnlyList<E> E { get; init; } public "
                + "E Computed => default; }",
            diagnostics
        );
}
