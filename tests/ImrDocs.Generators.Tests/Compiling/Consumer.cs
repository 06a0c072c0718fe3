using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace ImrDocs.Generators.Tests.Compiling;

/// <summary>A project that declares sections, as strict as a project can be.</summary>
internal static class Consumer
{
    public const string Usings =
        "using System; using System.Collections.Generic; using ImrDocs.Declarations; using ImrDocs.Diagnostics;\n";

    private static readonly string Framework = Path.GetDirectoryName(typeof(object).Assembly.Location)!;

    private static readonly IReadOnlyList<MetadataReference> References =
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!)
            .Split(Path.PathSeparator)
            .Where(static path => path.StartsWith(Framework, StringComparison.Ordinal))
            .Append(typeof(Models.ISection).Assembly.Location)
            .Append(typeof(Templating.Schema.FieldSchema).Assembly.Location)
            .Append(typeof(Scriban.Functions.StringFunctions).Assembly.Location)
            .Select(static path => MetadataReference.CreateFromFile(path)),
    ];

    /// <summary>A compilation of files that each begin with the usual usings.</summary>
    public static CSharpCompilation Compile(params string[] sources) =>
        Compile([.. sources.Select(static (source, i) => Parse(Usings + source, $"File{i}.cs"))], "Consumer");

    public static CSharpCompilation Compile(
        IEnumerable<SyntaxTree> trees,
        string name,
        params MetadataReference[] others
    ) =>
        CSharpCompilation.Create(
            name,
            trees,
            [.. References, .. others],
            new CSharpCompilationOptions(
                OutputKind.DynamicallyLinkedLibrary,
                nullableContextOptions: NullableContextOptions.Enable,
                deterministic: true,
                // What the sources leave unused is not the question here.
                specificDiagnosticOptions: [KeyValuePair.Create("CS8019", ReportDiagnostic.Suppress)]
            )
        );

    public static SyntaxTree Parse(
        string source,
        string path,
        DocumentationMode documentation = DocumentationMode.Diagnose
    ) => CSharpSyntaxTree.ParseText(source, Options.WithDocumentationMode(documentation), path, Encoding.UTF8);

    public static CSharpParseOptions Options { get; } = new(LanguageVersion.CSharp14, DocumentationMode.Diagnose);
}
