using ImrDocs.Generators.Model;

namespace ImrDocs.Generators.Emit;

/// <summary>Emits the other part of a section's record, and its schema.</summary>
internal static class SectionEmitter
{
    public static string Emit(SectionSpec section)
    {
        var code = new CodeWriter();
        FileHeader.Emit(code);
        RecordScope.Emit(code, section.Type, () => EmitRecord(code, section));
        code.Line();
        SchemaEmitter.Emit(code, section);
        return code.ToString();
    }

    private static void EmitRecord(CodeWriter code, SectionSpec section)
    {
        var role = section.Letter is null ? RuntimeNames.ISection : RuntimeNames.ILetter;
        using (code.Braces($"partial record {section.Type.Identifier} : {role}<{section.Type.Reference}>"))
        {
            PropertyEmitter.Emit(code, section);
            CheckEmitter.Emit(code, section);
            code.Line();
            SchemaEmitter.EmitAccess(code, section);
            code.Line();
            TemplateAccessEmitter.Emit(code, section);
            code.Line();
            JsonReadEmitter.Emit(code, section);
            code.Line();
            JsonWriteEmitter.Emit(code, section);
            if (section.Letter is not null)
            {
                code.Line();
                ValidityEmitter.Emit(code);
            }
        }
    }
}
