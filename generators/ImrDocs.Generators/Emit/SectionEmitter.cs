using ImrDocs.Generators.Model;

namespace ImrDocs.Generators.Emit;

/// <summary>Emits the other part of a section's record, and its schema.</summary>
internal static class SectionEmitter
{
    public static string Emit(SectionSpec section)
    {
        var code = new CodeWriter();
        FileHeader.Emit(code);
        if (section.Type.Namespace.Length == 0)
        {
            EmitContainer(code, section, depth: 0);
        }
        else
        {
            using (code.Braces("namespace " + section.Type.Namespace))
            {
                EmitContainer(code, section, depth: 0);
            }
        }

        code.Line();
        SchemaEmitter.Emit(code, section);
        return code.ToString();
    }

    private static void EmitContainer(CodeWriter code, SectionSpec section, int depth)
    {
        if (depth == section.Type.Containers.Count)
        {
            EmitRecord(code, section);
            return;
        }

        using (code.Braces("partial " + section.Type.Containers[depth]))
        {
            EmitContainer(code, section, depth + 1);
        }
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
        }
    }
}
