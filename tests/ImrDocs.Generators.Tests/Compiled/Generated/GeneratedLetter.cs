using System.Globalization;
using ImrDocs.Generators.Tests.Templates;
using ImrDocs.Templates;
using ImrDocs.Templating.Diagnostics;
using ImrDocs.Templating.Schema;

namespace ImrDocs.Generators.Tests.Compiled.Generated;

/// <summary>A generated letter: a schema, templates over it that are right, and cases.</summary>
/// <param name="Schema">What the templates see.</param>
/// <param name="Files">The templates by path.</param>
/// <param name="Cases">The cases as JSON.</param>
internal sealed record GeneratedLetter(LetterSchema Schema, IReadOnlyDictionary<string, string> Files, IReadOnlyList<string> Cases)
{
    public int Size => Files.Sum(static file => file.Value.Length) + Cases.Sum(static json => json.Length);

    public bool IsRight => TemplateCheck.Run(TemplateFiles.FromTexts(Files), Schema).All(static d => d.Rule.Severity != TemplateSeverity.Error);

    /// <summary>Compiles the letters and compares each with the interpreter, in their order; where the compiler refuses what is emitted, the difference is its error.</summary>
    public static IReadOnlyList<Parity> Compare(IReadOnlyList<GeneratedLetter> letters)
    {
        var schemas = letters.Select(static letter => letter.Schema).Distinct().ToList();
        var (assembly, errors) = LetterProject.TryCompile(
            [.. letters.Select((letter, i) => new LetterProject(NameOf(i), SchemaDeclaration.OfLetter(letter.Schema, NamespaceOf(schemas.IndexOf(letter.Schema)), NameOf(i)), letter.Files))],
            schemas.Select((schema, i) => SchemaDeclaration.OfParts(schema, NamespaceOf(i))));
        return assembly is null
            ? [.. letters.Select((_, i) => new Parity(0, 0, errors.FirstOrDefault(error => error.StartsWith($"{TemplateText.Root}{NameOf(i)}/", StringComparison.Ordinal))))]
            : [.. letters.Select((letter, i) => Parity.Of(assembly.GetType($"{NamespaceOf(schemas.IndexOf(letter.Schema))}.{NameOf(i)}")!, letter.Files, letter.Cases))];
    }

    public override string ToString() => string.Join('\n', Files.Select(static file => $"--- {file.Key}\n{file.Value}"));

    private static string NameOf(int index) => string.Create(CultureInfo.InvariantCulture, $"letter{index}");

    private static string NamespaceOf(int index) => string.Create(CultureInfo.InvariantCulture, $"Schema{index}");
}
