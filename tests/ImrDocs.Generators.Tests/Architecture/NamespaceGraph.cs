using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ImrDocs.Generators.Tests.Architecture;

/// <summary>Which namespaces of a project use which, read from its sources.</summary>
internal sealed class NamespaceGraph
{
    private static readonly CSharpParseOptions Options = new(LanguageVersion.Preview);

    private static readonly MetadataReference[] References =
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!)
            .Split(Path.PathSeparator)
            .Where(static path => !Path.GetFileName(path).StartsWith("ImrDocs", StringComparison.Ordinal))
            .Select(static path => MetadataReference.CreateFromFile(path)),
    ];

    private readonly SortedDictionary<(string From, string To), string> _uses = [];

    private NamespaceGraph(CSharpCompilation compilation)
    {
        foreach (var tree in compilation.SyntaxTrees)
        {
            var model = compilation.GetSemanticModel(tree);
            foreach (var name in tree.GetRoot().DescendantNodes().OfType<SimpleNameSyntax>())
            {
                Add(model, name);
            }
        }
    }

    /// <summary>The uses that are part of a circle, each with one example.</summary>
    public IEnumerable<string> Circles =>
        from use in _uses
        where Reaches(use.Key.To, use.Key.From)
        select $"{use.Key.From} -> {use.Key.To} ({use.Value})";

    public static NamespaceGraph OfProject(string folder) =>
        OfSources(
            Directory
                .EnumerateFiles(folder, "*.cs", SearchOption.AllDirectories)
                .Where(path =>
                    Path.GetRelativePath(folder, path).Split(Path.DirectorySeparatorChar)[0] is not ("bin" or "obj")
                )
                .Select(File.ReadAllText)
        );

    // What other projects and packages declare stays unknown: it has no namespace of this project.
    public static NamespaceGraph OfSources(IEnumerable<string> sources) =>
        new(
            CSharpCompilation.Create(
                "Project",
                [
                    CSharpSyntaxTree.ParseText(
                        "global using System; global using System.Collections.Generic; global using System.IO; "
                            + "global using System.Linq; global using System.Threading; "
                            + "global using System.Threading.Tasks;",
                        Options
                    ),
                    .. sources.Select(static source => CSharpSyntaxTree.ParseText(source, Options)),
                ],
                References
            )
        );

    private void Add(SemanticModel model, SimpleNameSyntax name)
    {
        var symbol = model.GetSymbolInfo(name).Symbol;
        var used = symbol as INamedTypeSymbol ?? symbol?.ContainingType;
        var declaration = name.Ancestors().OfType<BaseTypeDeclarationSyntax>().LastOrDefault();
        if (
            declaration is null
            || used is null
            || model.GetDeclaredSymbol(declaration) is not { } user
            || !SymbolEqualityComparer.Default.Equals(used.ContainingAssembly, user.ContainingAssembly)
        )
        {
            return;
        }

        // A type without a namespace is named by the tools that read its name, not by a floor.
        var (from, to) = (user.ContainingNamespace, used.ContainingNamespace);
        if (!from.IsGlobalNamespace && !to.IsGlobalNamespace && !SymbolEqualityComparer.Default.Equals(from, to))
        {
            _uses.TryAdd((from.ToDisplayString(), to.ToDisplayString()), $"{user.Name} uses {used.Name}");
        }
    }

    private bool Reaches(string from, string to)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var next = new Stack<string>([from]);
        while (next.TryPop(out var at))
        {
            if (at == to)
            {
                return true;
            }

            foreach (var (use, _) in _uses.Where(use => use.Key.From == at && seen.Add(use.Key.To)))
            {
                next.Push(use.To);
            }
        }

        return false;
    }
}
