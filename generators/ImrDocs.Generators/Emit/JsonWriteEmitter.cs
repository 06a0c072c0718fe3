using ImrDocs.Generators.Model;

namespace ImrDocs.Generators.Emit;

/// <summary>Emits the writing of a section as JSON.</summary>
internal static class JsonWriteEmitter
{
    public static void Emit(CodeWriter code, SectionSpec section)
    {
        using (code.Braces($"void {RuntimeNames.ISection}.WriteJson({RuntimeNames.Utf8JsonWriter} json)"))
        {
            code.Line("json.WriteStartObject();");
            foreach (var field in section.Fields)
            {
                EmitField(code, field.Member);
            }

            code.Line("json.WriteEndObject();");
        }
    }

    private static void EmitField(CodeWriter code, MemberSpec member)
    {
        if (!member.IsNullable)
        {
            EmitValue(code, member, "this." + member.Identifier);
            return;
        }

        using (code.Braces($"if (this.{member.Identifier} is {{ }} {Local.Of(member)})"))
        {
            EmitValue(code, member, Local.Of(member));
        }

        code.Line();
    }

    private static void EmitValue(CodeWriter code, MemberSpec member, string value)
    {
        code.Line($"json.WritePropertyName({Literal.Of(member.JsonName)});");
        code.Line($"{member.Type.Codec}.Write(json, {value});");
    }
}
