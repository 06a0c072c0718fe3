using ImrDocs.Generators.Tests.Compiling;
using ImrDocs.Generators.Tests.Templates;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ImrDocs.Documents.Tests;

/// <summary>The examples of the documentation compile, and their templates have no errors.</summary>
public class ExampleTests
{
    private const string Usings = """
        global using System;
        global using System.Collections.Generic;
        global using System.IO;
        global using System.Linq;
        global using System.Threading.Tasks;
        global using ImrDocs.Declarations;
        """;

    // A page leaves out templates, and the fields that a template prints elsewhere.
    private static readonly string[] LeftOut = ["IMR0405", "IMR1216", "IMR1607"];

    // The tests of these pages render each template and compare what it prints.
    private static readonly string[] RenderedPages =
    [
        "docs/blocks.md",
        "docs/functions.md",
        "docs/rich-text.md",
        "docs/sentences.md",
    ];

    private static readonly IReadOnlyDictionary<string, PageSetting> Settings = PageSetting
        .All()
        .ToDictionary(static setting => setting.Page);

    // Examples of diagnostics are wrong on purpose, and have tests of their own.
    private static readonly ILookup<string, DocumentBlock> Pages = DocumentBlock
        .ReadAll("csharp", "scriban")
        .Where(static block => !block.Path.StartsWith("docs/diagnostics/", StringComparison.Ordinal))
        .Where(static block => block.Language != "scriban" || !RenderedPages.Contains(block.Path))
        .ToLookup(static block => block.Path);

    public static TheoryData<string> Names => [.. Settings.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void The_examples_of_a_page_compile_and_have_no_errors(string page)
    {
        var files = Settings[page].With(Pages[page].ToLookup(static block => block.Language));
        var generation = Generation.Of(
            CompilationOf(files.Where(static file => IsCode(file.Key))),
            [
                .. files
                    .Where(static file => !IsCode(file.Key))
                    .Select(static file => new TemplateText(
                        file.Key[..file.Key.IndexOf('/', StringComparison.Ordinal)],
                        file.Key[(file.Key.IndexOf('/', StringComparison.Ordinal) + 1)..],
                        file.Value
                    )),
            ]
        );

        AssertNone(generation.Diagnostics.Where(static diagnostic => !LeftOut.Contains(diagnostic.Id)));
        AssertNone(generation.Output.GetDiagnostics().Where(static d => d.Severity == DiagnosticSeverity.Error));
    }

    [Fact]
    public void Each_example_is_compiled() =>
        Assert.Equal(
            Pages.SelectMany(static page => Numbered(page).Select(block => $"{page.Key}: {block}")),
            Pages.SelectMany(static page =>
                Settings.TryGetValue(page.Key, out var setting)
                    ? setting
                        .Blocks.Distinct()
                        .OrderBy(static block => block.Language, StringComparer.Ordinal)
                        .ThenBy(static block => block.Number)
                        .Select(block => $"{page.Key}: {block}")
                    : []
            )
        );

    private static void AssertNone(IEnumerable<Diagnostic> diagnostics) =>
        Assert.Equal("", string.Join('\n', diagnostics));

    private static IEnumerable<(string Language, int Number)> Numbered(IEnumerable<DocumentBlock> page) =>
        from blocks in page.GroupBy(static block => block.Language)
        orderby blocks.Key
        from number in Enumerable.Range(1, blocks.Count())
        select (blocks.Key, number);

    private static bool IsCode(string name) => name.EndsWith(".cs", StringComparison.Ordinal);

    private static CSharpCompilation CompilationOf(IEnumerable<KeyValuePair<string, string>> files)
    {
        var trees = files
            .Select(static file => Consumer.Parse(file.Value, file.Key, DocumentationMode.Parse))
            .Prepend(Consumer.Parse(Usings, "Usings.cs", DocumentationMode.Parse))
            .ToList();
        var compilation = Consumer.Compile(trees, "Page", References);
        return trees.Any(static tree => tree.GetRoot().DescendantNodes().OfType<GlobalStatementSyntax>().Any())
            ? compilation.WithOptions(compilation.Options.WithOutputKind(OutputKind.ConsoleApplication))
            : compilation;
    }

    private static MetadataReference[] References =>
        [
            .. Directory
                .EnumerateFiles(AppContext.BaseDirectory, "*.dll")
                .Where(static path => Path.GetFileName(path).Split('.')[0] is "ImrDocs" or "xunit")
                .Select(static path => MetadataReference.CreateFromFile(path)),
        ];
}
