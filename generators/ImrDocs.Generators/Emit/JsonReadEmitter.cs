using ImrDocs.Generators.Model;

namespace ImrDocs.Generators.Emit;

/// <summary>Emits the reading of a section from JSON.</summary>
internal static class JsonReadEmitter
{
    public static void Emit(CodeWriter code, SectionSpec section)
    {
        var self = section.Type.Reference;
        using (
            code.Braces(
                $"static {self}? {RuntimeNames.ISection}<{self}>.ReadJson(ref {RuntimeNames.JsonModelReader} json)"
            )
        )
        {
            foreach (var field in section.Fields)
            {
                code.Line($"{field.Property.Type} {Local.Of(field.Member)} = {Absent(field)};");
            }

            EmitObject(code, section);
            EmitCreation(code, section);
            code.Line("json.CheckRules(section);");
            if (section.Letter is not null)
            {
                code.Line($"section.{ValidityEmitter.Mark} = json.Validity();");
            }

            code.Line("return section;");
        }
    }

    private static void EmitObject(CodeWriter code, SectionSpec section)
    {
        using (code.Braces($"if (!json.BeginObject({SchemaEmitter.Schema(section)}, out var members))"))
        {
            code.Line("return null;");
        }

        code.Line();
        if (section.Fields.Count > 0)
        {
            using (code.Braces("while (members.Next(ref json, out var index))"))
            using (code.Braces("switch (index)"))
            {
                EmitCases(code, section);
            }
        }
        else
        {
            using (code.Braces("while (members.Next(ref json, out _))")) { }
        }

        code.Line();
        using (code.Braces("if (!members.End(ref json))"))
        {
            code.Line("return null;");
        }

        code.Line();
    }

    private static void EmitCases(CodeWriter code, SectionSpec section)
    {
        for (var i = 0; i < section.Fields.Count; i++)
        {
            var member = section.Fields[i].Member;
            var field = SchemaEmitter.Field(section, member);
            var read = $"json.Read<{member.Type.CSharp}, {member.Type.Codec}>({field})";
            code.Line($"case {Literal.Of(i)}:");
            using (code.Indented())
            {
                code.Line(
                    $"{Local.Of(member)} = {(member.IsNullable ? $"json.IsAbsent({field}) ? null : " : "")}{read};"
                );
                code.Line("break;");
            }
        }
    }

    private static void EmitCreation(CodeWriter code, SectionSpec section)
    {
        using (code.Braces($"var section = new {section.Type.Reference}", ";"))
        {
            foreach (var field in section.Fields)
            {
                code.Line($"{field.Property.Identifier} = {Local.Of(field.Member)},");
            }

            foreach (
                var name in section
                    .Stubs.Where(static s => s.Setter is not null)
                    .Select(static s => s.Identifier)
                    .Concat(section.Strays)
            )
            {
                code.Line($"{name} = default!,");
            }
        }
    }

    private static string Absent(FieldSpec field) =>
        field switch
        {
            { Default: { } value } => value.Expression,
            { Member.IsNullable: true } => "null",
            { Member.Type.IsReference: true } => "default!",
            _ => "default",
        };
}
