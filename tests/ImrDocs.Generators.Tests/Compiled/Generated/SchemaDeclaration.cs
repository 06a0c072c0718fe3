using ImrDocs.Templating.Schema;

namespace ImrDocs.Generators.Tests.Compiled.Generated;

/// <summary>Writes a generated schema as the C# from which the generator makes it.</summary>
internal static class SchemaDeclaration
{
    /// <summary>The letter itself.</summary>
    public static string OfLetter(LetterSchema letter, string inNamespace, string name) =>
        $"namespace {inNamespace} {{ [Letter(\"{name}\"{Language(letter)})] public sealed partial record {name} {{ "
        + $"{Fields(letter.Root)} }} }}";

    /// <summary>The sections and choices below the letter.</summary>
    public static string OfParts(SectionSchema root, string inNamespace) =>
        $"namespace {inNamespace} {{ {string.Concat(Below(root).Distinct())} }}";

    private static IEnumerable<string> Below(SectionSchema section) =>
        section
            .Fields.Select(static field => Element(field.Type))
            .SelectMany(static type =>
                type switch
                {
                    SectionType inner => Below(inner.Section)
                        .Prepend(
                            $"[Section] public sealed partial record {inner.Section.Name} {{ "
                                + $"{Fields(inner.Section)} }}\n"
                        ),
                    EnumType choice =>
                    [
                        $"public enum {choice.Name} {{ {string.Join(", ", choice.Members.Select(Member))} }}\n",
                    ],
                    _ => Enumerable.Empty<string>(),
                }
            );

    private static string Member(EnumMember member) =>
        $"[WireName(\"{member.WireName}\"), Label(\"{member.Label}\")] {Capital(member.Name)}";

    private static string Language(LetterSchema letter) =>
        letter.DeclaredLanguage is { } language ? $", Language = \"{language}\"" : "";

    private static string Fields(SectionSchema section) =>
        string.Join(
            ' ',
            section.Fields.Select(static field =>
                $"[DataOnly{(field.Type is ListType { MinCount: > 0 } list ? $", MinCount({list.MinCount})" : "")}] "
                + $"public {(field.IsNullable ? "" : "required ")}partial "
                + $"{CSharp(field.Type)}{(field.IsNullable ? "?" : "")} {Capital(field.Name)} {{ get; init; }}"
            )
        );

    private static string CSharp(FieldType type) =>
        type switch
        {
            TextType => "string",
            RichTextType => "ImrDocs.RichTexts.RichText",
            IntegerType => "int",
            DecimalType => "decimal",
            BooleanType => "bool",
            DateType => "DateOnly",
            EnumType choice => choice.Name,
            SectionType section => section.Section.Name,
            ListType list => $"IReadOnlyList<{CSharp(list.Element)}>",
            _ => throw new NotSupportedException(type.GetType().Name),
        };

    private static FieldType Element(FieldType type) => type is ListType list ? list.Element : type;

    private static string Capital(string name) => char.ToUpperInvariant(name[0]) + name[1..];
}
