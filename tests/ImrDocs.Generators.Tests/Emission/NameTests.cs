using ImrDocs.Generators.Tests.Compiling;

namespace ImrDocs.Generators.Tests.Emission;

public sealed class NameTests
{
    [Fact]
    public void Names_are_keywords() =>
        Clean.Assert(
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
            """
        );

    [Fact]
    public void Names_are_those_of_emitted_variables_and_types() =>
        Clean.Assert(
            ["ImrDocs.Generated.Acme_Fault.g.cs", "Acme.ImrDocs.g.cs", "Acme.Section.g.cs", "Acme.System.g.cs"],
            """
            namespace Acme;
            enum Fault { A }
            [Section] internal sealed partial record System { public required partial Section Section { get; init; } }
            [Section] internal sealed partial record ImrDocs { public partial System? System { get; init; } public partial Fault? DiagnosticBag { get; init; } }
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
            """
        );

    [Fact]
    public void Names_differ_only_by_case()
    {
        var generation = Generation
            .Of(
                """
                namespace N;
                enum State { A }
                enum STATE { A }
                [Section] internal sealed partial record Part { public required partial State S { get; init; } }
                [Section] internal sealed partial record PART { public required partial STATE S { get; init; } }
                [Letter("p")] internal sealed partial record PArt { public required partial Part P { get; init; } public required partial PART Q { get; init; } }
                """
            )
            .Clean();

        Assert.Equal(
            [
                "ImrDocs.Generated.N_STATE.g.cs",
                "ImrDocs.Generated.N_State.1.g.cs",
                "N.PART.101111.g.cs",
                "N.PArt.101100.g.cs",
                "N.Part.101000.g.cs",
            ],
            generation.Files.Keys.Order(StringComparer.Ordinal)
        );
    }

    [Fact]
    public void Names_meet_only_without_their_namespace() =>
        Clean.Assert(
            [
                "A.B.Part.g.cs",
                "A.B_Part.g.cs",
                "ImrDocs.Generated.A_B_E.g.cs",
                "ImrDocs.Generated.A_B__E.g.cs",
                "C.Part.g.cs",
            ],
            """
            namespace A { enum B_E { X } [Section] internal sealed partial record B_Part { public partial B_E? E { get; init; } } }
            namespace A.B { enum E { X } [Section] internal sealed partial record Part { public partial E? E { get; init; } } }
            namespace C { class PartFields; [Section] internal sealed partial record Part { public partial A.B.Part? P { get; init; } } }
            """
        );
}
