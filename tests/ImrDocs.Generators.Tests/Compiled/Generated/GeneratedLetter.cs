using System.Globalization;
using System.Reflection;
using ImrDocs.Diagnostics;
using ImrDocs.Generators.Tests.Templates;
using ImrDocs.TemplateFolders;
using ImrDocs.Templating.Schema;

namespace ImrDocs.Generators.Tests.Compiled.Generated;

/// <summary>A generated letter: a schema, templates over it that are right, and cases.</summary>
/// <param name="Schema">What the templates see.</param>
/// <param name="Files">The templates by path.</param>
/// <param name="Cases">The cases as JSON.</param>
internal sealed record GeneratedLetter(
    LetterSchema Schema,
    IReadOnlyDictionary<string, string> Files,
    IReadOnlyList<string> Cases
)
{
    public int Size => Files.Sum(static file => file.Value.Length) + Cases.Sum(static json => json.Length);

    public bool IsRight => Errors.Count == 0;

    /// <summary>Whether there is no error, or none but those of wording.</summary>
    public bool IsWrongInWordingAlone => Errors.All(WordingSuppression.Covers);

    /// <summary>What the check refuses.</summary>
    public IReadOnlyList<Diagnostic> Errors =>
        [
            .. TemplateCheck
                .Run(TemplateFiles.FromTexts(Files), Schema)
                .Where(static d => d.Rule.Severity == Severity.Error),
        ];

    /// <summary>The letter with its errors of wording suppressed; null if it has other errors.</summary>
    public GeneratedLetter? SuppressWording()
    {
        var errors = Errors;
        if (errors.Count == 0)
        {
            return this;
        }

        if (!errors.All(WordingSuppression.Covers))
        {
            return null;
        }

        var suppressed = this with { Files = WordingSuppression.Add(Files, errors) };
        return suppressed.IsRight ? suppressed : null;
    }

    /// <summary>What each case of the letters is, compiled and interpreted, in their order.</summary>
    public static IEnumerable<string> Written(IReadOnlyList<GeneratedLetter> letters)
    {
        var (schemas, assembly, errors) = TryCompile(letters);
        return assembly is null
            ? throw new InvalidOperationException(string.Join('\n', errors))
            : letters.SelectMany(
                (letter, i) => Parity.Written(TypeOf(assembly, schemas, letter, i), letter.Files, letter.Cases)
            );
    }

    /// <summary>
    /// Compiles the letters and compares each with the interpreter, in their order; where the compiler refuses what is
    /// emitted, the difference is its error.
    /// </summary>
    public static IReadOnlyList<Parity> Compare(IReadOnlyList<GeneratedLetter> letters)
    {
        var (schemas, assembly, errors) = TryCompile(letters);
        return assembly is null
            ?
            [
                .. letters.Select(
                    (_, i) =>
                        new Parity(
                            0,
                            0,
                            errors.FirstOrDefault(error =>
                                error.StartsWith($"{TemplateText.Root}{NameOf(i)}/", StringComparison.Ordinal)
                            )
                        )
                ),
            ]
            :
            [
                .. letters.Select(
                    (letter, i) => Parity.Of(TypeOf(assembly, schemas, letter, i), letter.Files, letter.Cases)
                ),
            ];
    }

    public override string ToString() =>
        string.Join('\n', Files.Select(static file => $"--- {file.Key}\n{file.Value}"));

    private static (List<SectionSchema> Schemas, Assembly? Assembly, IReadOnlyList<string> Errors) TryCompile(
        IReadOnlyList<GeneratedLetter> letters
    )
    {
        var schemas = letters.Select(static letter => letter.Schema.Root).Distinct().ToList();
        var (assembly, errors) = LetterProject.TryCompile(
            [
                .. letters.Select(
                    (letter, i) =>
                        new LetterProject(
                            NameOf(i),
                            SchemaDeclaration.OfLetter(
                                letter.Schema,
                                NamespaceOf(schemas.IndexOf(letter.Schema.Root)),
                                NameOf(i)
                            ),
                            letter.Files
                        )
                ),
            ],
            schemas.Select((schema, i) => SchemaDeclaration.OfParts(schema, NamespaceOf(i)))
        );
        return (schemas, assembly, errors);
    }

    private static Type TypeOf(Assembly assembly, List<SectionSchema> schemas, GeneratedLetter letter, int index) =>
        assembly.GetType($"{NamespaceOf(schemas.IndexOf(letter.Schema.Root))}.{NameOf(index)}")!;

    private static string NameOf(int index) => string.Create(CultureInfo.InvariantCulture, $"letter{index}");

    private static string NamespaceOf(int index) => string.Create(CultureInfo.InvariantCulture, $"Schema{index}");
}
