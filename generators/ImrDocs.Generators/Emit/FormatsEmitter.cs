using ImrDocs.Generators.Equality;
using ImrDocs.Generators.Model;

namespace ImrDocs.Generators.Emit;

/// <summary>Emits the forms of a letter that come from other packages.</summary>
internal static class FormatsEmitter
{
    /// <summary>The file of a letter.</summary>
    /// <param name="letter">The letter.</param>
    /// <param name="formats">The forms, as C#; at least one.</param>
    public static string Emit(SectionSpec letter, EquatableArray<string> formats)
    {
        var code = new CodeWriter();
        FileHeader.Emit(code);
        var type = letter.Type;
        RecordScope.Emit(code, type, () =>
        {
            using (code.Braces($"partial record {type.Identifier} : {RuntimeNames.ILetter}<{type.Reference}>"))
            {
                code.Line(
                    $"static {RuntimeNames.IReadOnlyList}<{RuntimeNames.ILetterFormat}> "
                        + $"{RuntimeNames.ILetter}<{type.Reference}>.OtherFormats {{ get; }} = "
                        + $"new {RuntimeNames.ILetterFormat}[] {{ {string.Join(", ", formats)} }};"
                );
            }
        });
        return code.ToString();
    }
}
