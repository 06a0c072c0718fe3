using System.Collections.Immutable;
using ImrDocs.Diagnostics;
using ImrDocs.Templating.Checks;
using ImrDocs.Templating.Schema;
using ImrDocs.Templating.Schema.Constraints;
using ImrDocs.Templating.Syntax;

namespace ImrDocs.Generators.Templates;

/// <summary>Checks a small letter on another thread, while the compiler reads the declarations on its own.</summary>
/// <remarks>
/// In a compiler that is started for one build, most of the time of a check is that of the runtime, which compiles the
/// code of the check. Nothing depends on the result: what is not ready in time is compiled where it is needed.
/// </remarks>
internal static class CheckWarmUp
{
    private static readonly Lazy<Task> Started = new(static () => Task.Run(Run));

    /// <summary>Starts it, the first time in a process.</summary>
    public static void Start() => _ = Started.Value;

    /// <summary>Checks the letter.</summary>
    /// <returns>What is wrong with it: nothing.</returns>
    public static IReadOnlyList<Diagnostic> Run()
    {
        var (templates, letter) = (Templates(), Letter());
        return LetterCheck.Conclude(templates, LetterCheck.RunEntries(templates, letter), letter, []);
    }

    private static LetterSchema Letter()
    {
        var part = new SectionSchema
        {
            Name = "Part",
            Fields =
            [
                Field("text", new TextType()),
                Field("number", new IntegerType(), isRequired: false, isDataOnly: true),
            ],
        };
        return new(
            "letter",
            new()
            {
                Name = "Letter",
                Fields =
                [
                    Field("name", new TextType()),
                    Field("date", new DateType()),
                    Field("part", new SectionType(() => part), isRequired: false),
                    Field("parts", new ListType { Element = new SectionType(() => part) }),
                    Field("lines", new ListType(new MinCountConstraint(1)) { Element = new TextType() }),
                    Field(
                        "tone",
                        new EnumType
                        {
                            Name = "Tone",
                            Members = [new("Kind", "kind", "kind"), new("Firm", "firm", "firm")],
                        }
                    ),
                ],
            }
        );
    }

    private static FieldSchema Field(string name, FieldType type, bool isRequired = true, bool isDataOnly = false) =>
        new()
        {
            Name = name,
            JsonName = name,
            TemplateName = name,
            Type = type,
            IsRequired = isRequired,
            IsNullable = !isRequired,
            IsDataOnly = isDataOnly,
        };

    private static ImmutableArray<ParsedTemplate> Templates() =>
        [
            TemplateParser.Parse(
                LetterFiles.Layout,
                """
                # {{ name }}
                {{~ if part ~}}
                {{ include 'part' given: part ~}}
                {{~ end ~}}

                {{ lines | array.join ', ' }} on {{ date | date.to_string '%m/%d/%Y' }}, {{ tone }}
                {{~ for line in parts ~}}

                ## *{{ line.text }}*: **{{ name }}**

                {{ if !for.first && line.number }}{{ line.number }}{{ else if tone == 'kind' }}or{{ else }}but{{ end }}
                {{~ end ~}}
                """
            ),
            TemplateParser.Parse("part.scriban-md", "Label:\n:   {{ $.given.text }}\n"),
            TemplateParser.Parse(LetterFiles.Title, "{{ name }}"),
            TemplateParser.Parse(LetterFiles.RunningHead, "{{ if part }}{{ part.text }}{{ else }}{{ name }}{{ end }}"),
        ];
}
