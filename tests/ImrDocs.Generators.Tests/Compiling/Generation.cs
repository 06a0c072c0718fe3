using System.Collections.Immutable;
using ImrDocs.Generators.Tests.Templates;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace ImrDocs.Generators.Tests.Compiling;

/// <summary>One run of the generator over a compilation.</summary>
internal sealed record Generation(GeneratorDriver Driver, Compilation Output)
{
    /// <summary>What the generator reports.</summary>
    public ImmutableArray<Diagnostic> Diagnostics => Result.Diagnostics;

    /// <summary>The emitted files by name.</summary>
    public IReadOnlyDictionary<string, string> Files =>
        Result.GeneratedSources.ToDictionary(static s => s.HintName, static s => s.SourceText.ToString());

    /// <summary>What the compiler says about declarations and emitted code together, from warnings on.</summary>
    public IReadOnlyList<string> CompilerDiagnostics =>
        [
            .. Output
                .GetDiagnostics()
                .Where(static d => d.Severity >= DiagnosticSeverity.Warning)
                .Select(static d => d.ToString()),
        ];

    public GeneratorRunResult Result => Driver.GetRunResult().Results.Single();

    public static Generation Of(params string[] sources) => Of(Consumer.Compile(sources));

    public static Generation Of(Compilation compilation, params IReadOnlyList<TemplateText> templates) =>
        Run(compilation, templates, isTracked: true);

    /// <summary>A run in a project that has its templates interpreted.</summary>
    public static Generation OfInterpreted(Compilation compilation, params IReadOnlyList<TemplateText> templates) =>
        Run(compilation, templates, isTracked: true, compile: "false");

    /// <summary>
    /// A run that cannot be asked what its steps did: where there are many letters, that takes far more time than they
    /// do.
    /// </summary>
    public static Generation OfMany(Compilation compilation, IReadOnlyList<TemplateText> templates) =>
        Run(compilation, templates, isTracked: false);

    /// <summary>Runs once more, after an edit.</summary>
    public Generation Again(Compilation compilation) => Run(Driver, compilation);

    /// <summary>Runs once more, after an edit of a template.</summary>
    public Generation Again(Compilation compilation, TemplateText before, TemplateText after) =>
        Run(Driver.ReplaceAdditionalText(before, after), compilation);

    /// <summary>Asserts that nothing is wrong with declarations and emitted code, and goes on.</summary>
    public Generation Clean()
    {
        Assert.Empty(Diagnostics);
        Assert.Empty(CompilerDiagnostics);
        return this;
    }

    private static Generation Run(
        Compilation compilation,
        IReadOnlyList<TemplateText> templates,
        bool isTracked,
        string? compile = null
    ) =>
        Run(
            CSharpGeneratorDriver.Create(
                [new ModelGenerator().AsSourceGenerator()],
                templates,
                (CSharpParseOptions)compilation.SyntaxTrees.First().Options,
                new TemplateOptions(compile),
                driverOptions: new GeneratorDriverOptions(
                    IncrementalGeneratorOutputKind.None,
                    trackIncrementalGeneratorSteps: isTracked
                )
            ),
            compilation
        );

    private static Generation Run(GeneratorDriver driver, Compilation compilation)
    {
        driver = driver.RunGeneratorsAndUpdateCompilation(compilation, out var output, out _);
        Assert.Null(driver.GetRunResult().Results.Single().Exception);
        return new(driver, output);
    }
}
