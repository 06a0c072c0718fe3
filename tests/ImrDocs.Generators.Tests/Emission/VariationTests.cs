using ImrDocs.Generators.Tests.Compiling;

namespace ImrDocs.Generators.Tests.Emission;

public sealed class VariationTests
{
    [Fact]
    public void A_section_stands_in_the_global_namespace() =>
        Clean.Assert(
            ["Lone.g.cs"],
            "[Section] internal sealed partial record Lone { public required partial int A { get; init; } }"
        );

    [Fact]
    public void Sections_stand_in_types_of_every_kind() =>
        Clean.Assert(
            ["N.C.I.g.cs", "N.IFace.I.g.cs", "N.R.I.g.cs", "N.RS.I.g.cs", "N.S.C2.I.g.cs"],
            """
            namespace N;
            static partial class C { [Section] internal sealed partial record I { public partial int? A { get; init; } } }
            partial struct S { internal partial class C2 { [Section] internal sealed partial record I { public partial int? A { get; init; } } } }
            partial record R { [Section] internal sealed partial record I { public partial int? A { get; init; } } }
            partial record struct RS { [Section] internal sealed partial record I { public partial int? A { get; init; } } }
            partial interface IFace { [Section] internal sealed partial record I { public partial int? A { get; init; } } }
            """
        );

    [Fact]
    public void A_section_is_declared_in_several_files()
    {
        var generation = Generation
            .Of(
                "namespace N; /// <summary>First.</summary>\n[Section] internal sealed partial record Part { "
                    + "public required partial string A { get; init; } }",
                "namespace N; partial record Part { public required partial string B { get; init; } }",
                "namespace N; partial record Part { partial void CheckRules(DiagnosticBag diagnostics) { } }"
            )
            .Clean();

        Assert.Contains("Fields = [AField, BField],", generation.Files["N.Part.g.cs"], StringComparison.Ordinal);
    }

    [Fact]
    public void A_public_section_is_documented_in_full() =>
        Clean.Assert(
            ["N.Part.g.cs"],
            """
            namespace N;
            /// <summary>A part.</summary>
            [Section] public sealed partial record Part
            {
                /// <summary>A text.</summary>
                public required partial string A { get; init; }
            }
            """
        );

    [Fact]
    public void A_section_has_no_field() =>
        Assert.Empty(
            Generation.Of("[Section] internal sealed partial record Part { public int A => 1; }").CompilerDiagnostics
        );

    [Fact]
    public void A_section_implements_interfaces_and_a_project_has_several_letters() =>
        Clean.Assert(
            ["A.g.cs", "B.g.cs"],
            """
            interface INamed { string Name { get; } }
            [Letter("a")] internal sealed partial record A : INamed, IComparable<A> { public required partial string Name { get; init; } public int CompareTo(A? other) => 0; }
            [Letter("b")] internal sealed partial record B : INamed { public required partial string Name { get; init; } }
            """
        );
}
