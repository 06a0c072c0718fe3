using ImrDocs.Generators.Model;

namespace ImrDocs.Generators.Emit;

/// <summary>Emits the reading of fields and computed members by their template names.</summary>
internal static class TemplateAccessEmitter
{
    public static void Emit(CodeWriter code, SectionSpec section)
    {
        using (code.Braces($"bool {RuntimeNames.ISection}.TryGetMember(string templateName, out object? value)"))
        using (code.Braces("switch (templateName)"))
        {
            foreach (var field in section.Fields)
            {
                EmitCase(code, field.Member, Shown(field.Member));
            }

            foreach (var member in section.Computed)
            {
                EmitCase(code, member, ShownComputed(member));
            }

            code.Line("default:");
            using (code.Indented())
            {
                code.Line("value = null;");
                code.Line("return false;");
            }
        }
    }

    private static void EmitCase(CodeWriter code, MemberSpec member, string value)
    {
        code.Line($"case {Literal.Of(member.TemplateName)}:");
        using (code.Indented())
        {
            code.Line($"value = {value};");
            code.Line("return true;");
        }
    }

    private static string Shown(MemberSpec member) =>
        member.IsNullable
            ? $"this.{member.Identifier} is {{ }} {Local.Of(member)} ? "
                + $"{member.Type.Codec}.ToTemplate({Local.Of(member)}) : null"
            : $"{member.Type.Codec}.ToTemplate(this.{member.Identifier})";

    // The developer's code gives any text; a template sees only text of one line.
    private static string ShownComputed(MemberSpec member) =>
        (member.Type, member.IsNullable) switch
        {
            (TextSpec, true) => $"{RuntimeNames.TextCodec}.NormalizeOptional(this.{member.Identifier})",
            ({ IsReference: true } type, false) =>
                $"{type.Codec}.ToTemplate({type.Codec}.Normalize(this.{member.Identifier}))",
            (ListSpec type, true) => $"this.{member.Identifier} is {{ }} {Local.Of(member)} "
                + $"? {type.Codec}.ToTemplate({type.Codec}.Normalize({Local.Of(member)})) : null",
            _ => Shown(member),
        };
}
