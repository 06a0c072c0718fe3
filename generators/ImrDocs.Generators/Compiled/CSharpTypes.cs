using ImrDocs.Generators.Emit;
using ImrDocs.Generators.Templates;
using ImrDocs.Templating.CompiledTypes;

namespace ImrDocs.Generators.Compiled;

/// <summary>The C# types of compiled values.</summary>
internal static class CSharpTypes
{
    public const string Date = "global::System.DateOnly";

    /// <summary>The type as C#, never nullable.</summary>
    public static string Of(CompiledType type, LetterModel letter) =>
        type switch
        {
            CompiledText => "string",
            CompiledRichText => "global::ImrDocs.RichTexts.RichText",
            CompiledWhole => "long",
            CompiledDecimal => "decimal",
            CompiledDouble => "double",
            CompiledBoolean => "bool",
            CompiledDate => Date,
            CompiledChoice choice => letter.Enum(choice.Choices).Reference,
            CompiledSection section => letter.Section(section.Section).Reference,
            CompiledGroup group => $"{CompiledNames.Sentences}SectionGroup<{Of(group.KeyType, letter)}, "
                + $"{letter.Section(group.Section).Reference}>",
            CompiledList list => $"{RuntimeNames.IReadOnlyList}<{Of(list.Element, letter)}>",
            CompiledCapture => "byte[]",
            _ => "object",
        };

    /// <summary>Whether an absent value is a null reference.</summary>
    public static bool IsReference(CompiledType type) =>
        type
            is CompiledText
                or CompiledRichText
                or CompiledSection
                or CompiledGroup
                or CompiledList
                or CompiledCapture
                or CompiledNull;
}
