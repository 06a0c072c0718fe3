using System.Reflection;
using System.Runtime.Loader;
using System.Text;
using ImrDocs.Generators.Tests.Compiling;
using ImrDocs.Generators.Tests.Templates;
using Microsoft.CodeAnalysis;

namespace ImrDocs.Generators.Tests.Compiled;

/// <summary>A letter that is declared and compiled as a project does it, its templates embedded.</summary>
/// <param name="Name">The letter's name.</param>
/// <param name="Source">The declaration of the letter, in C#.</param>
/// <param name="Files">The templates by path.</param>
internal sealed record LetterProject(string Name, string Source, IReadOnlyDictionary<string, string> Files)
{
    /// <summary>
    /// Compiles letters, with all that they share, into one assembly, which is forgotten when nothing uses it.
    /// </summary>
    /// <param name="letters">The letters, each with a name of its own.</param>
    /// <param name="shared">Declarations beside the letters'.</param>
    public static Assembly Compile(IReadOnlyList<LetterProject> letters, params IEnumerable<string> shared)
    {
        var (assembly, errors) = TryCompile(letters, shared);
        Assert.True(errors.Count == 0, string.Join('\n', errors.Take(10)));
        return assembly!;
    }

    /// <summary>
    /// Compiles letters; where the templates or what is emitted for them are wrong there is no assembly, and the errors
    /// tell it.
    /// </summary>
    public static (Assembly? Assembly, IReadOnlyList<string> Errors) TryCompile(
        IReadOnlyList<LetterProject> letters,
        IEnumerable<string> shared
    )
    {
        var sources = letters
            .Select(static letter => letter.Source)
            .Concat(shared)
            .Select(
                static (source, i) => Consumer.Parse(Consumer.Usings + source, $"File{i}.cs", DocumentationMode.None)
            )
            .ToList();
        var templates = letters
            .SelectMany(static letter =>
                letter.Files.Select(file => new TemplateText(letter.Name, file.Key, file.Value))
            )
            .ToList();
        var generation = Generation.OfMany(Consumer.Compile(sources, "Letters"), templates);
        using var stream = new MemoryStream();
        using var symbols = new MemoryStream();
        var emitted = generation.Output.Emit(
            stream,
            symbols,
            manifestResources: templates.Select(static template => new ResourceDescription(
                $"templates/{template.Letter}/{template.Template}",
                () => new MemoryStream(ContentOf(template.GetText().ToString())),
                isPublic: true
            ))
        );
        (stream.Position, symbols.Position) = (0, 0);

        // A warning in emitted code is an error in many a project.
        var errors = generation
            .Diagnostics.Where(static d => d.Severity == DiagnosticSeverity.Error)
            .Concat(emitted.Diagnostics.Where(d => d.Severity >= LeastSeverity(d)))
            .Select(static d => d.ToString())
            .ToList();

        DiagnosticSeverity LeastSeverity(Diagnostic diagnostic) =>
            sources.Contains(diagnostic.Location.SourceTree!) ? DiagnosticSeverity.Error : DiagnosticSeverity.Warning;

        return errors.Count == 0
            ? (new AssemblyLoadContext("Letters", isCollectible: true).LoadFromStream(stream, symbols), [])
            : (null, errors);
    }

    // An image is given as the data that a page embeds, and lies in the assembly as the file that it is.
    private static byte[] ContentOf(string text) =>
        text.StartsWith("data:", StringComparison.Ordinal)
            ? Convert.FromBase64String(text[(text.IndexOf(',', StringComparison.Ordinal) + 1)..])
            : Encoding.UTF8.GetBytes(text);
}
