using ImrDocs.Generators.Tests.Compiling;

namespace ImrDocs.Generators.Tests.Emission;

public sealed class VariationTests
{
    [Fact]
    public void A_section_stands_in_the_global_namespace() => AssertClean(
        ["Lone.g.cs"],
        "[Section] internal sealed partial record Lone { public required partial int A { get; init; } }");

    [Fact]
    public void Sections_stand_in_types_of_every_kind() => AssertClean(
        ["N.C.I.g.cs", "N.IFace.I.g.cs", "N.R.I.g.cs", "N.RS.I.g.cs", "N.S.C2.I.g.cs"],
        """
        namespace N;
        static partial class C { [Section] internal sealed partial record I { public partial int? A { get; init; } } }
        partial struct S { internal partial class C2 { [Section] internal sealed partial record I { public partial int? A { get; init; } } } }
        partial record R { [Section] internal sealed partial record I { public partial int? A { get; init; } } }
        partial record struct RS { [Section] internal sealed partial record I { public partial int? A { get; init; } } }
        partial interface IFace { [Section] internal sealed partial record I { public partial int? A { get; init; } } }
        """);

    [Fact]
    public void Names_are_keywords() => AssertClean(
        ["ImrDocs.Generated.namespace_enum.g.cs", "ImrDocs.Generated.switch_.g.cs", "namespace.class.event.g.cs"],
        """
        enum @switch { @default, @case }
        namespace @namespace
        {
            enum @enum { @true, @false }
            partial class @class
            {
                [Section] internal sealed partial record @event
                {
                    public required partial @enum @class { get; init; }
                    public partial @switch? @switch { get; init; }
                    [Default(@enum.@false)] public partial @enum @new { get; init; }
                    public partial string? @record { get; init; }
                    public partial string? @var { get; init; }
                    public string @string => "";
                }
            }
        }
        """);

    [Fact]
    public void Names_are_those_of_emitted_variables_and_types() => AssertClean(
        ["ImrDocs.Generated.Acme_Fault.g.cs", "Acme.ImrDocs.g.cs", "Acme.Section.g.cs", "Acme.System.g.cs"],
        """
        namespace Acme;
        enum Fault { A }
        [Section] internal sealed partial record System { public required partial Section Section { get; init; } }
        [Section] internal sealed partial record ImrDocs { public partial System? System { get; init; } public partial Fault? FaultCollector { get; init; } }
        [Section] internal sealed partial record Section
        {
            public required partial string Json { get; init; }
            public partial string? Members { get; init; }
            public partial string? Index { get; init; }
            public partial string? Value { get; init; }
            public partial string? TemplateName { get; init; }
            public partial string? Faults { get; init; }
            public partial string? Schema { get; init; }
            public partial string? SectionSchema { get; init; }
            public partial string? Letter { get; init; }
            public partial string? TextCodec { get; init; }
            public partial string? ReadJson { get; init; }
            public partial string? Check { get; init; }
            public partial IReadOnlyList<string> section { get; init; }
            public partial string? json1 { get; init; }
        }
        """);

    [Fact]
    public void Names_differ_only_by_case()
    {
        var generation = Generation.Of(
            """
            namespace N;
            enum State { A }
            enum STATE { A }
            [Section] internal sealed partial record Part { public required partial State S { get; init; } }
            [Section] internal sealed partial record PART { public required partial STATE S { get; init; } }
            [Letter("p")] internal sealed partial record PArt { public required partial Part P { get; init; } public required partial PART Q { get; init; } }
            """).Clean();

        Assert.Equal(
            ["ImrDocs.Generated.N_STATE.g.cs", "ImrDocs.Generated.N_State.1.g.cs", "N.PART.101111.g.cs", "N.PArt.101100.g.cs", "N.Part.101000.g.cs"],
            generation.Files.Keys.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Names_meet_only_without_their_namespace() => AssertClean(
        ["A.B.Part.g.cs", "A.B_Part.g.cs", "ImrDocs.Generated.A_B_E.g.cs", "ImrDocs.Generated.A_B__E.g.cs", "C.Part.g.cs"],
        """
        namespace A { enum B_E { X } [Section] internal sealed partial record B_Part { public partial B_E? E { get; init; } } }
        namespace A.B { enum E { X } [Section] internal sealed partial record Part { public partial E? E { get; init; } } }
        namespace C { class PartFields; [Section] internal sealed partial record Part { public partial A.B.Part? P { get; init; } } }
        """);

    [Fact]
    public void A_section_is_declared_in_several_files()
    {
        var generation = Generation.Of(
            "namespace N; /// <summary>First.</summary>\n[Section] internal sealed partial record Part { public required partial string A { get; init; } }",
            "namespace N; partial record Part { public required partial string B { get; init; } }",
            "namespace N; partial record Part { partial void CheckRules(FaultCollector faults) { } }").Clean();

        Assert.Contains("Fields = [AField, BField],", generation.Files["N.Part.g.cs"], StringComparison.Ordinal);
    }

    [Fact]
    public void A_public_section_is_documented_in_full() => AssertClean(
        ["N.Part.g.cs"],
        """
        namespace N;
        /// <summary>A part.</summary>
        [Section] public sealed partial record Part
        {
            /// <summary>A text.</summary>
            public required partial string A { get; init; }
        }
        """);

    [Fact]
    public void Accessors_have_modifiers_of_their_own() => AssertClean(
        ["Part.g.cs"],
        "[Section] public sealed partial record Part { public partial int? A { get; internal init; } public partial int? B { private get; init; } }",
        allowed: "CS1591");

    [Fact]
    public void A_section_has_no_field() => Assert.Empty(
        Generation.Of("[Section] internal sealed partial record Part { public int A => 1; }").CompilerDiagnostics);

    [Fact]
    public void A_section_implements_interfaces_and_a_project_has_several_letters() => AssertClean(
        ["A.g.cs", "B.g.cs"],
        """
        interface INamed { string Name { get; } }
        [Letter("a")] internal sealed partial record A : INamed, IComparable<A> { public required partial string Name { get; init; } public int CompareTo(A? other) => 0; }
        [Letter("b")] internal sealed partial record B : INamed { public required partial string Name { get; init; } }
        """);

    [Fact]
    public void Members_are_obsolete() => AssertClean(
        ["ImrDocs.Generated.E.g.cs", "S.g.cs"],
        """
        enum E { A, [Obsolete("Use A.")] B }
        [Section] internal sealed partial record S
        {
            [Obsolete] public partial E? Old { get; init; }
            [Obsolete("Use E."), Default(5)] public partial int Number { get; init; }
            [Obsolete] public int Computed => 1;
        }
        """);

    [Fact]
    public void An_attribute_stands_twice()
    {
        var generation = Generation.Of(
            "[Section] internal sealed partial record S { public required partial int A { get; init; } }",
            "[Section] sealed partial record S { public required partial int B { get; init; } }");

        Assert.Equal(["S.g.cs"], generation.Files.Keys);
        Assert.Contains("CS0579", Assert.Single(generation.CompilerDiagnostics), StringComparison.Ordinal);
    }

    [Fact]
    public void A_letter_has_no_name() => Assert.Contains(
        "CS7036",
        Assert.Single(Generation.Of("[Letter] internal sealed partial record L { public required partial int A { get; init; } }").CompilerDiagnostics),
        StringComparison.Ordinal);

    [Fact]
    public void Nullable_annotations_are_off() => AssertClean(
        ["A.g.cs"],
        "#nullable disable\n[Section] internal sealed partial record A { public required partial string Name { get; init; } public partial IReadOnlyList<string> Names { get; init; } }");

    private static void AssertClean(string[] files, string source, string? allowed = null)
    {
        var generation = Generation.Of(source);

        Assert.Empty(generation.Diagnostics);
        Assert.DoesNotContain(generation.CompilerDiagnostics, d => allowed is null || !d.Contains(allowed, StringComparison.Ordinal));
        Assert.Equal(files.Order(StringComparer.Ordinal), generation.Files.Keys.Order(StringComparer.Ordinal));
    }
}
