using ImrDocs.Generators.Tests.Compiling;
using ImrDocs.Generators.Tests.Templates;
using Microsoft.CodeAnalysis;

namespace ImrDocs.Generators.Tests.Declarations;

/// <summary>
/// A member whose name gets in the way of the generated code is an error of ours, and not one of emitted code.
/// </summary>
public sealed class HostileNameTests
{
    private static readonly string[] Names =
    [
        "Clone",
        "Equals",
        "GetHashCode",
        "ToString",
        "EqualityContract",
        "PrintMembers",
        "Deconstruct",
        "Finalize",
        "MemberwiseClone",
        "GetType",
        "ReferenceEquals",
        "Post",
        "Schema",
        "LetterSchema",
        "Compiled",
        "Validate",
        "CheckRules",
        "field",
        "value",
        "op_Equality",
        "op_Inequality",
        "op_Implicit",
        "get_Name",
        "set_Name",
        "get_Shown",
        "System",
        "ImrDocs",
        "N",
        "TryGetMember",
        "Read",
        "Write",
        "WriteJson",
        "ReadJson",
        "Create",
        "Collect",
        "global",
        "record",
        "partial",
        "required",
        "init",
        "_name",
        "_Name",
        "name",
        "Name_",
        "Object",
        "Json",
        "Fields",
        "ISection",
        "ILetter",
        "Generated",
        "ValidityMark",
        "IsValid",
        "object",
        "class",
        "default",
        "nameof",
        "var",
        "dynamic",
        "__name",
        "reader",
        "faults",
        "json",
        "other",
        "obj",
    ];

    private static readonly string[] Kinds =
    [
        "public required partial string @X { get; init; }",
        "public partial string? @X { get; init; }",
        "public string @X => \"a\";",
        "public string @X() => \"a\";",
        "public string @X(int a) => \"a\";",
        "public static string @X { get; } = \"a\";",
        "public sealed class @X { }",
        "public const string @X = \"a\";",
        "private readonly string @X = \"a\";",
    ];

    public static TheoryData<string> AllNames => [.. Effort.Among(Names)];

    [Theory]
    [MemberData(nameof(AllNames))]
    public void The_compiler_has_nothing_to_add(string name)
    {
        List<string> wrong = [];
        foreach (var kind in Kinds)
        {
            foreach (var attribute in new[] { "Letter(\"post\")", "Section" })
            {
                var source = $$"""
                    namespace N;
                    [{{attribute}}] public sealed partial record Post
                    {
                        public required partial string Name { get; init; }
                        public string Shown => "a";
                        {{kind.Replace("X", name, StringComparison.Ordinal)}}
                    }
                    """;
                var generation = Generation.Of(
                    Consumer.Compile(source),
                    new("post", "layout.scriban-md", "{{ name }}"),
                    new TemplateText("post", "title.scriban-txt", "post"),
                    new TemplateText("post", "running-head.scriban-txt", "post")
                );

                Assert.DoesNotContain(generation.Diagnostics, static d => d.Id == "IMR0501");
                if (generation.Diagnostics.All(static d => d.Severity != DiagnosticSeverity.Error))
                {
                    wrong.AddRange(
                        generation
                            .Output.GetDiagnostics()
                            .Where(static d => d.Severity == DiagnosticSeverity.Error)
                            .Select(error => $"{attribute}: {kind}: {error}")
                            .Take(1)
                    );
                }
            }
        }

        Assert.Empty(wrong);
    }
}
