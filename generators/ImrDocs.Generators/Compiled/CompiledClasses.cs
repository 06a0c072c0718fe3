using ImrDocs.Generators.Emit;
using ImrDocs.Generators.Model;
using ImrDocs.Generators.Templates;

namespace ImrDocs.Generators.Compiled;

/// <summary>The names of the classes that hold a letter's compiled templates.</summary>
internal static class CompiledClasses
{
    /// <summary>The class that holds the templates in one form, without its namespace.</summary>
    public static string Name(LetterModel letter, string form) => Identifier(letter.Outline.Root) + form;

    /// <summary>The class that writes the labels of choices, as any code can refer to it.</summary>
    public static string Choices(LetterModel letter) => GeneratedNamespace.Prefix + Name(letter, "Choices");

    /// <summary>The method that writes the label of a choice of one enum.</summary>
    public static string WriterOf(EnumSpec choices) => "Write" + choices.Binding;

    /// <summary>Emits the class that writes the labels of choices.</summary>
    public static void EmitChoices(CodeWriter code, LetterModel letter)
    {
        using (code.Braces($"internal static class {Name(letter, "Choices")}"))
        {
            foreach (var choices in letter.Outline.Enums)
            {
                EmitChoice(code, choices);
                code.Line();
            }
        }
    }

    private static void EmitChoice(CodeWriter code, EnumSpec choices)
    {
        const string output = MethodBody.Output;
        using (
            code.Braces(
                $"public static void {WriterOf(choices)}<TEscaping>(ref {CompiledNames.LetterWriter}<TEscaping> "
                    + $"{output}, {choices.Reference} value) where TEscaping : struct, {CompiledNames.IEscaping}"
            )
        )
        using (code.Braces("switch (value)"))
        {
            foreach (var member in choices.Members)
            {
                var write = SafeText.Is(member.Label)
                    ? $"{output}.Literal({Literal.Of(member.Label)}u8);"
                    : $"{output}.Printed({Literal.Of(member.Label)});";
                code.Line($"case {choices.Reference}.{member.Identifier}: {write} break;");
            }

            code.Line($"default: {output}.GiveUp(\"undeclared-choice\"); break;");
        }
    }

    // The letter's full name, which no other letter has, as one word.
    private static string Identifier(string reference) =>
        reference.Replace("global::", "").Replace('.', '_').Replace("@", "");
}
