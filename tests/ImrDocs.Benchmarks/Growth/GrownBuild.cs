using ImrDocs.Benchmarks.Keystrokes;
using ImrDocs.Generators;
using ImrDocs.Templating.Tests.Growth;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace ImrDocs.Benchmarks.Growth;

/// <summary>Builds a letter with templates: runs the generator, and compiles what it writes.</summary>
internal static class GrownBuild
{
    private static readonly CSharpParseOptions Parsing = new(LanguageVersion.CSharp14, DocumentationMode.Parse);

    /// <summary>What the generator and the compiler say, each as its id and message.</summary>
    public static IReadOnlyList<string> Run(IReadOnlyDictionary<string, string> templates)
    {
        var compilation = CSharpCompilation.Create(
            "Growing",
            [CSharpSyntaxTree.ParseText(GrowthLetter.Source, Parsing, "Letter.cs")],
            CompilerReferences.All(),
            new(
                OutputKind.DynamicallyLinkedLibrary,
                nullableContextOptions: NullableContextOptions.Enable,
                concurrentBuild: false
            )
        );
        CSharpGeneratorDriver
            .Create(
                [new ModelGenerator().AsSourceGenerator()],
                templates.Select(static file => new LetterTemplate(file.Key, file.Value)),
                Parsing,
                new TemplateMetadata()
            )
            .RunGeneratorsAndUpdateCompilation(compilation, out var output, out var diagnostics);
        using var assembly = new MemoryStream();
        return
        [
            .. diagnostics
                .Concat(output.Emit(assembly).Diagnostics)
                .Where(static found => found.Severity >= DiagnosticSeverity.Info)
                .Select(static found => $"{found.Id} {found.GetMessage(null)}"),
        ];
    }
}
