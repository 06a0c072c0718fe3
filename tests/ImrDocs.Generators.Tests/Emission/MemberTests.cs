using ImrDocs.Generators.Tests.Compiling;

namespace ImrDocs.Generators.Tests.Emission;

public sealed class MemberTests
{
    [Fact]
    public void Accessors_have_modifiers_of_their_own() =>
        Clean.Assert(
            ["Part.g.cs"],
            "[Section] public sealed partial record Part { public partial int? A { get; internal init; } public "
                + "partial int? B { private get; init; } }",
            allowed: "CS1591"
        );

    [Fact]
    public void Members_are_obsolete() =>
        Clean.Assert(
            ["ImrDocs.Generated.E.g.cs", "S.g.cs"],
            """
            enum E { A, [Obsolete("Use A.")] B }
            [Section] internal sealed partial record S
            {
                [Obsolete] public partial E? Old { get; init; }
                [Obsolete("Use E."), Default(5)] public partial int Number { get; init; }
                [Obsolete] public int Computed => 1;
            }
            """
        );

    [Fact]
    public void Examples_are_right() =>
        Clean.Assert(
            ["ImrDocs.Generated.E.g.cs", "S.g.cs"],
            """
            enum E { A, [WireName("the B")] B }
            [Section] internal sealed partial record S
            {
                [Example("x"), MaxLength(1)] public partial string? Text { get; init; }
                [Example("-5"), Range(-5, 5)] public partial int? Int { get; init; }
                [Example("9223372036854775807")] public partial long? Long { get; init; }
                [Example("-1.50")] public partial decimal? Decimal { get; init; }
                [Example("false")] public partial bool? Flag { get; init; }
                [Example("2016-12-09")] public partial DateOnly? Date { get; init; }
                [Example("the B")] public partial E? Choice { get; init; }
                [Example("[\"a\"]")] public partial IReadOnlyList<string> List { get; init; }
            }
            """
        );

    [Fact]
    public void Defaults_are_right() =>
        Clean.Assert(
            ["S.g.cs"],
            """
            [Section] internal sealed partial record S
            {
                [Default("a\\ \"b\" ü \u00a0."), Pattern(".+", "any")] public partial string Text { get; init; }
                [Default(int.MinValue)] public partial int Int { get; init; }
                [Default(long.MinValue)] public partial long Long { get; init; }
                [Default(7)] public partial long Seven { get; init; }
                [Default("-79228162514264337593543950335")] public partial decimal Decimal { get; init; }
                [Default(-1L)] public partial decimal One { get; init; }
                [Default(false)] public partial bool Flag { get; init; }
                [Default("0001-01-01")] public partial DateOnly Date { get; init; }
            }
            """
        );

    [Fact]
    public void An_attribute_stands_twice()
    {
        var generation = Generation.Of(
            "[Section] internal sealed partial record S { public required partial int A { get; init; } }",
            "[Section] sealed partial record S { public required partial int B { get; init; } }"
        );

        Assert.Equal(["S.g.cs"], generation.Files.Keys);
        Assert.Contains("CS0579", Assert.Single(generation.CompilerDiagnostics), StringComparison.Ordinal);
    }

    [Fact]
    public void A_letter_has_no_name() =>
        Assert.Contains(
            "CS7036",
            Assert.Single(
                Generation
                    .Of("[Letter] internal sealed partial record L { public required partial int A { get; init; } }")
                    .CompilerDiagnostics
            ),
            StringComparison.Ordinal
        );
}
