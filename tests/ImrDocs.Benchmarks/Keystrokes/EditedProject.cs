using ImrDocs.Generators;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace ImrDocs.Benchmarks.Keystrokes;

/// <summary>The determinations project as a compiler holds it while someone types.</summary>
internal sealed class EditedProject
{
    private const string ImplicitUsings =
        "global using System; global using System.Collections.Generic; global using System.IO; global using "
        + "System.Linq; global using System.Threading; global using System.Threading.Tasks;";
    private const string Template = "guideline.scriban-md";

    private readonly CSharpParseOptions _parsing = new(LanguageVersion.CSharp14, DocumentationMode.Parse);
    private readonly string _templateText;
    private LetterTemplate _template;
    private SyntaxTree _unrelated;
    private Compilation _compilation;
    private GeneratorDriver _driver;

    public EditedProject()
    {
        _unrelated = Parse("internal static class Unrelated;", "Unrelated.cs");
        _compilation = CSharpCompilation.Create(
            "Determinations",
            [.. Sources(), Parse(ImplicitUsings, "Usings.cs"), _unrelated],
            CompilerReferences.All(),
            new(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable)
        );
        var templates = LetterTemplate.ReadAll();
        _template = templates.Single(static template => template.Template == Template);
        _templateText = _template.Text;
        _driver = CSharpGeneratorDriver.Create(
            [new ModelGenerator().AsSourceGenerator()],
            templates,
            _parsing,
            new TemplateMetadata(),
            new(IncrementalGeneratorOutputKind.None, trackIncrementalGeneratorSteps: true)
        );
    }

    /// <summary>The number of files that the generator has written.</summary>
    public int Files => Result.GeneratedSources.Length;

    /// <summary>How many of them the last run wrote anew.</summary>
    public int FilesWrittenAnew =>
        Result
            .TrackedOutputSteps.Values.SelectMany(static steps => steps)
            .SelectMany(static step => step.Outputs)
            .Count(static output => output.Reason is IncrementalStepRunReason.New or IncrementalStepRunReason.Modified);

    private GeneratorRunResult Result => _driver.GetRunResult().Results.Single();

    /// <summary>Runs the generator.</summary>
    /// <exception cref="InvalidOperationException">The generator failed, or found an error.</exception>
    public void Generate()
    {
        _driver = _driver.RunGenerators(_compilation);
        if (Result.Exception is { } exception)
        {
            throw new InvalidOperationException("The generator failed.", exception);
        }

        if (
            Result.Diagnostics.FirstOrDefault(static diagnostic => diagnostic.Severity == DiagnosticSeverity.Error) is
            { } diagnostic
        )
        {
            throw new InvalidOperationException($"The project to be measured has a fault: {diagnostic}");
        }
    }

    /// <summary>Types into a file that declares nothing.</summary>
    public void TypeUnrelated(string text)
    {
        var edited = Parse(
            $"internal static class Unrelated {{ public const string Typed = \"{text}\"; }}",
            "Unrelated.cs"
        );
        _compilation = _compilation.ReplaceSyntaxTree(_unrelated, edited);
        _unrelated = edited;
    }

    /// <summary>Types after the last words of a template that others include, whatever they are.</summary>
    public void TypeTemplate(string text)
    {
        var edited = new LetterTemplate(Template, _templateText.Insert(EndOfWords(_templateText), text));
        _driver = _driver.ReplaceAdditionalText(_template, edited);
        _template = edited;
    }

    // The template ends with a tag.
    private static int EndOfWords(string template) =>
        template[..template.LastIndexOf("{{", StringComparison.Ordinal)].TrimEnd().Length;

    private IEnumerable<SyntaxTree> Sources() =>
        from path in Directory.EnumerateFiles(
            Repository.File("src/ImrDocs.Determinations"),
            "*.cs",
            SearchOption.AllDirectories
        )
        let name = Path.GetRelativePath(Repository.File("src/ImrDocs.Determinations"), path).Replace('\\', '/')
        where !name.StartsWith("obj/", StringComparison.Ordinal) && !name.StartsWith("bin/", StringComparison.Ordinal)
        select Parse(File.ReadAllText(path), name);

    private SyntaxTree Parse(string source, string path) => CSharpSyntaxTree.ParseText(source, _parsing, path);
}
