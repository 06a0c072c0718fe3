using System.Reflection;
using System.Runtime.Loader;
using ImrDocs.Generators.Guarding;
using ImrDocs.Generators.Templates;
using ImrDocs.Generators.Tests.Caching;
using ImrDocs.Generators.Tests.Compiling;
using ImrDocs.Models;
using ImrDocs.Templating.Schema;
using ImrDocs.Templating.Schema.Constraints;
using Microsoft.CodeAnalysis;

namespace ImrDocs.Generators.Tests.Schemas;

/// <summary>
/// The check of templates at build and the built letter have the same schema, so that no check can differ between
/// build and tool.
/// </summary>
public sealed class OneSchemaTests
{
    private const string Parts = """
        namespace Parts;

        /// <summary>How urgent something is.</summary>
        public enum Priority
        {
            /// <summary>Without haste.</summary>
            Standard,
            [WireName("now"), Label("Right now")] Expedited,
        }

        /// <summary>A part.</summary>
        [Section]
        public sealed partial record Part
        {
            /// <summary>The text.</summary>
            [Label("The \"Text\""), Example("abc"), MinLength(2), MaxLength(9), Pattern(@"\w+", "letters"), Sensitive]
            public required partial string Text { get; init; }
            [Example("- a *b*")] public required partial ImrDocs.RichTexts.RichText Rich { get; init; }
            [Default("a\n\n- b")] public partial ImrDocs.RichTexts.RichText DefaultRich { get; init; }
            [DataOnly] public partial ImrDocs.RichTexts.RichText? OptionalRich { get; init; }
            public partial IReadOnlyList<ImrDocs.RichTexts.RichText> RichTexts { get; init; }
            [DataOnly] public partial string? OptionalText { get; init; }
            [Range(-3, 9)] public required partial int Number { get; init; }
            [Default(-5L), Range(-8, 8)] public partial long Long { get; init; }
            [Default("1.50"), Range(-2, 2)] public partial decimal Decimal { get; init; }
            [Default(true)] public partial bool Flag { get; init; }
            [Default("2016-12-09")] public partial DateOnly Date { get; init; }
            [Default(Priority.Expedited)] public partial Priority Priority { get; init; }
            public partial Priority? OptionalPriority { get; init; }
            public required partial string @class { get; init; }
            [MinCount(1), MaxCount(3), MinLength(2), MaxLength(5), Pattern("a+", "the letter a"), Url]
            public required partial IReadOnlyList<string> Texts { get; init; }
            [Range(1, 2)] public partial IReadOnlyList<int> Numbers { get; init; }
            [Range(1, 2), Label("Some")] public partial IReadOnlyList<decimal> Decimals { get; init; }
            public partial IReadOnlyList<bool> Flags { get; init; }
            public partial IReadOnlyList<DateOnly>? Dates { get; init; }
            public partial IReadOnlyList<Priority>? Priorities { get; init; }

            /// <summary>How many texts there are.</summary>
            [Label("Count"), Example("2"), NotSensitive]
            public int TextCount => Texts.Count;
            [Sensitive, DataOnly] public string? FirstText => Texts[0];
            public IReadOnlyList<string>? SomeTexts => null;
            public Part Computed => this;
        }
        """;

    private const string Letter = """
        namespace Letters;

        /// <summary>The letter.</summary>
        [Letter("everything", Language = "he")]
        public sealed partial record Everything
        {
            public required partial Parts.Part Part { get; init; }

            /// <summary>Perhaps a part.</summary>
            public partial Parts.Part? OptionalPart { get; init; }
            [MaxCount(4)] public partial IReadOnlyList<Parts.Part> Parts { get; init; }
            public required partial Parts.Priority Priority { get; init; }
        }
        """;

    [Fact]
    public void The_built_letter_has_the_schema_that_its_templates_were_checked_against()
    {
        var generation = Generation.Of(Parts, Letter);
        Assert.Empty(generation.Diagnostics);

        var (atBuild, atRunTime) = Schemas(generation, [generation.Output]);

        Assert.Equal(SchemaLines.Of(atRunTime).Lines, SchemaLines.Of(atBuild).Lines);
    }

    [Fact]
    public void Everything_that_a_schema_can_say_is_compared()
    {
        var generation = Generation.Of(Parts, Letter);
        var compared = SchemaLines.Of(Schemas(generation, [generation.Output]).AtRunTime);

        var properties = typeof(FieldSchema)
            .Assembly.GetTypes()
            .Where(static type => type.Namespace == typeof(FieldSchema).Namespace && !type.IsAbstract && type.IsPublic)
            .SelectMany(static type =>
                type.GetProperties(BindingFlags.Public | BindingFlags.Instance)
                    .Select(property => $"{type.Name}.{property.Name}")
            );
        Assert.Equal(properties.Order(StringComparer.Ordinal), compared.SetProperties.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Every_constraint_is_compared()
    {
        var generation = Generation.Of(Parts, Letter);
        var compared = SchemaLines.Of(Schemas(generation, [generation.Output]).AtRunTime);

        Assert.Equal(
            ConstraintTable.All.Select(static descriptor => descriptor.Name).Order(StringComparer.Ordinal),
            compared.Constraints.Order(StringComparer.Ordinal)
        );
    }

    [Fact]
    public void A_section_of_another_assembly_has_the_same_schema_but_for_its_documentation()
    {
        var parts = Generation.Of(Consumer.Compile([Consumer.Parse(Consumer.Usings + Parts, "Parts.cs")], "Parts"));
        var letters = Generation.Of(
            Consumer.Compile(
                [Consumer.Parse(Consumer.Usings + Letter, "Letters.cs")],
                "Letters",
                MetadataReference.CreateFromStream(Image(parts.Output))
            )
        );
        Assert.Empty(letters.Diagnostics);

        var (atBuild, atRunTime) = Schemas(letters, [parts.Output, letters.Output]);

        Assert.Equal(Undocumented(atRunTime), Undocumented(atBuild));
    }

    private static IEnumerable<string> Undocumented(LetterSchema letter) =>
        SchemaLines.Of(letter).Lines.Where(static line => !line.Contains(".Description: ", StringComparison.Ordinal));

    private static (LetterSchema AtBuild, LetterSchema AtRunTime) Schemas(
        Generation generation,
        Compilation[] assemblies
    )
    {
        var model = Assert.Single(generation.Values(StepNames.LetterModels).Cast<LetterModel>());
        var context = new AssemblyLoadContext("schemas");
        var letters = assemblies.Select(assembly => context.LoadFromStream(Image(assembly))).ToList();
        var letter = letters[^1].GetType("Letters.Everything", throwOnError: true)!;
        var schema = typeof(OneSchemaTests)
            .GetMethod(nameof(SchemaOf), BindingFlags.Static | BindingFlags.NonPublic)!
            .MakeGenericMethod(letter);
        return (model.Schema, (LetterSchema)schema.Invoke(null, null)!);
    }

    private static LetterSchema SchemaOf<T>()
        where T : class, ILetter<T> => T.LetterSchema;

    private static MemoryStream Image(Compilation compilation)
    {
        var image = new MemoryStream();
        var result = compilation.Emit(image);
        Assert.True(result.Success, string.Join("\n", result.Diagnostics));
        image.Position = 0;
        return image;
    }
}
