using ImrDocs.Generators.Model;
using ImrDocs.Generators.Schemas;
using ImrDocs.Templating.Schema;

namespace ImrDocs.Generators.Emit;

/// <summary>Emits what ties an enum to its members as data.</summary>
internal static class EnumEmitter
{
    public static string Emit(EnumSpec spec)
    {
        var code = new CodeWriter();
        FileHeader.Emit(code);
        using (code.Braces("namespace " + GeneratedNamespace.Name))
        using (code.Braces($"internal readonly struct {spec.Binding} : {RuntimeNames.IEnumBinding}<{spec.Reference}>"))
        {
            EmitType(code, SchemaBuilder.Choice(spec));
            code.Line();
            EmitIndexOf(code, spec);
            code.Line();
            EmitValueAt(code, spec);
        }

        return code.ToString();
    }

    private static void EmitType(CodeWriter code, EnumType type)
    {
        const string member = RuntimeNames.Schema + "EnumMember";
        using (code.Braces($"public static {RuntimeNames.Schema}EnumType Type {{ get; }} = new()", ";"))
        {
            code.Line($"Name = {Literal.Of(type.Name)},");
            if (type.Description.Length > 0)
            {
                code.Line($"Description = {Literal.Of(type.Description)},");
            }

            code.Line("Members =");
            code.Line("[");
            using (code.Indented())
            {
                foreach (var m in type.Members)
                {
                    var description = m.Description.Length > 0 ? ", " + Literal.Of(m.Description) : "";
                    code.Line(
                        $"new {member}({Literal.Of(m.Name)}, {Literal.Of(m.WireName)}, "
                            + $"{Literal.Of(m.Label)}{description}),"
                    );
                }
            }

            code.Line("],");
        }
    }

    private static void EmitIndexOf(CodeWriter code, EnumSpec spec)
    {
        using (code.Braces($"public static int IndexOf({spec.Reference} value) => value switch", ";"))
        {
            for (var i = 0; i < spec.Members.Count; i++)
            {
                code.Line($"{spec.Reference}.{spec.Members[i].Identifier} => {Literal.Of(i)},");
            }

            code.Line("_ => -1,");
        }
    }

    private static void EmitValueAt(CodeWriter code, EnumSpec spec)
    {
        using (code.Braces($"public static {spec.Reference} ValueAt(int index) => index switch", ";"))
        {
            for (var i = 0; i < spec.Members.Count; i++)
            {
                code.Line($"{Literal.Of(i)} => {spec.Reference}.{spec.Members[i].Identifier},");
            }

            code.Line("_ => throw new global::System.ArgumentOutOfRangeException(nameof(index)),");
        }
    }
}
