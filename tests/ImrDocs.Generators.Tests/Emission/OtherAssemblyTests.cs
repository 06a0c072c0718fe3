using System.Reflection;
using System.Runtime.Loader;
using System.Text;
using System.Text.Json.Nodes;
using ImrDocs.Generators.Guarding;
using ImrDocs.Generators.Tests.Caching;
using ImrDocs.Generators.Tests.Compiling;
using ImrDocs.Json;
using ImrDocs.Models;
using Microsoft.CodeAnalysis;

namespace ImrDocs.Generators.Tests.Emission;

public sealed class OtherAssemblyTests
{
    private const string Shared = """
        [assembly: System.Runtime.CompilerServices.InternalsVisibleTo("Letters")]
        namespace Shared;
        public enum State { [WireName("AZ")] Arizona, California }
        [Section] public sealed partial record Reviewer { public required partial State State { get; init; } }
        """;

    private const string Letters = """
        namespace Letters;
        [Letter("x")]
        public sealed partial record Letter
        {
            public required partial Shared.Reviewer Reviewer { get; init; }
            public partial IReadOnlyList<Shared.Reviewer> Others { get; init; }
            public required partial Shared.State State { get; init; }
        }
        """;

    [Fact]
    public void Sections_and_enums_of_another_assembly_are_used_as_they_are()
    {
        var (shared, letters) = Generate();

        Assert.Equal(
            ["ImrDocs.Generated.Shared_State.g.cs", "Shared.Reviewer.g.cs"],
            shared.Files.Keys.Order(StringComparer.Ordinal)
        );
        Assert.Equal(
            ["ImrDocs.Generated.Shared_State_In_Letters.g.cs", "Letters.Letter.g.cs"],
            letters.Files.Keys.Order(StringComparer.Ordinal)
        );
        Assert.Empty(Undocumented(shared));
        Assert.Empty(Undocumented(letters));
    }

    [Fact]
    public void A_letter_over_two_assemblies_is_read_and_written()
    {
        var (shared, letters) = Generate();
        var context = new AssemblyLoadContext("letters", isCollectible: true);
        try
        {
            Load(context, shared.Output);
            var letter = Load(context, letters.Output).GetType("Letters.Letter", throwOnError: true)!;
            var read = typeof(OtherAssemblyTests)
                .GetMethod(nameof(ReadAndWrite), BindingFlags.Static | BindingFlags.NonPublic)!
                .MakeGenericMethod(letter);

            const string json =
                """{ "reviewer": { "state": "AZ" }, "others": [{ "state": "california" }], "state": "AZ" }""";

            Assert.True(JsonNode.DeepEquals(JsonNode.Parse(json), JsonNode.Parse((string)read.Invoke(null, [json])!)));
        }
        finally
        {
            context.Unload();
        }
    }

    [Fact]
    public void Letters_are_written_in_the_forms_of_a_referenced_assembly()
    {
        const string forms = """
            using ImrDocs.Letters;
            [assembly: LetterFormats(typeof(Forms.Printed))]
            namespace Forms;
            public static class Printed
            {
                public static LetterFormat Wide => LetterFormat.Text;
                public static LetterFormat @checked => LetterFormat.Text;
                internal static LetterFormat Hidden => LetterFormat.Text;
                public static string Name => "printed";
            }
            """;
        const string letter = """
            namespace Letters;
            public static partial class Outer { [Letter("x")] public sealed partial record Letter; }
            """;
        var reference = MetadataReference.CreateFromStream(
            Image(Consumer.Compile([Consumer.Parse(forms, "Forms.cs")], "Forms"))
        );

        var compilation = Consumer.Compile(
            [Consumer.Parse(Consumer.Usings + letter, "Letter.cs")],
            "Letters",
            reference
        );
        var generation = Generation.Of(compilation);
        var again = generation.Again(compilation.AddSyntaxTrees(Consumer.Parse("class Unrelated;", "Unrelated.cs")));

        Assert.DoesNotContain(generation.CompilerDiagnostics, static d =>
            d.Contains("error", StringComparison.Ordinal)
        );
        Assert.Equal([IncrementalStepRunReason.Cached], again.Reasons(StepNames.ReferencedFormats));
        Assert.Empty(again.EmittedAnew());
        Assert.Contains(
            "{ global::Forms.Printed.@checked, global::Forms.Printed.Wide };",
            generation.Files["Letters.Outer.Letter.formats.g.cs"],
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void A_section_that_was_built_without_the_generator_is_reported()
    {
        var shared = Consumer.Compile(
            [Consumer.Parse(Consumer.Usings + "namespace Shared; [Section] public sealed record Bare;", "S.cs")],
            "Shared"
        );
        var reference = MetadataReference.CreateFromStream(Image(shared));
        var source =
            Consumer.Usings + "[Section] sealed partial record A { public partial Shared.Bare? B { get; init; } }";

        var diagnostic = Assert.Single(
            Generation.Of(Consumer.Compile([Consumer.Parse(source, "A.cs")], "A", reference)).Diagnostics
        );

        Assert.Equal("IMR0106", diagnostic.Id);
    }

    private static (Generation Shared, Generation Letters) Generate()
    {
        var shared = Generation.Of(Consumer.Compile([Consumer.Parse(Consumer.Usings + Shared, "Shared.cs")], "Shared"));
        var reference = MetadataReference.CreateFromStream(Image(shared.Output));
        return (
            shared,
            Generation.Of(
                Consumer.Compile([Consumer.Parse(Consumer.Usings + Letters, "Letters.cs")], "Letters", reference)
            )
        );
    }

    // The sources say nothing of documentation, which is not the question here.
    private static IEnumerable<string> Undocumented(Generation generation) =>
        generation
            .CompilerDiagnostics.Concat(generation.Diagnostics.Select(static d => d.ToString()))
            .Where(static d => !d.Contains("CS1591", StringComparison.Ordinal));

    private static MemoryStream Image(Compilation compilation)
    {
        var image = new MemoryStream();
        var result = compilation.Emit(image);
        Assert.True(result.Success, string.Join("\n", result.Diagnostics));
        image.Position = 0;
        return image;
    }

    private static Assembly Load(AssemblyLoadContext context, Compilation compilation) =>
        context.LoadFromStream(Image(compilation));

    private static string ReadAndWrite<T>(string json)
        where T : class, ILetter<T>
    {
        var read = LetterJson.Read<T>(Encoding.UTF8.GetBytes(json));
        Assert.Empty(read.Diagnostics);
        return Encoding.UTF8.GetString(LetterJson.Write(read.Value!));
    }
}
