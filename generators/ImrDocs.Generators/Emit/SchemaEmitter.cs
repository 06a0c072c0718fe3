using ImrDocs.Generators.Model;

namespace ImrDocs.Generators.Emit;

/// <summary>Emits a section as data.</summary>
internal static class SchemaEmitter
{
    /// <summary>The emitted schema of the section.</summary>
    public static string Schema(SectionSpec section) => Holder(section) + ".Schema";

    /// <summary>The emitted schema of a field. The suffix keeps fields apart from the section's own schema.</summary>
    public static string Field(SectionSpec section, MemberSpec member) => $"{Holder(section)}.{FieldName(member)}";

    /// <summary>Emits the members through which the runtime finds the schema.</summary>
    public static void EmitAccess(CodeWriter code, SectionSpec section)
    {
        var self = section.Type.Reference;
        const string type = RuntimeNames.Schema + "SectionSchema";
        code.Line($"static {type} {RuntimeNames.ISection}<{self}>.SectionSchema => {Schema(section)};");
        code.Line();
        code.Line($"{type} {RuntimeNames.ISection}.Schema => {Schema(section)};");
        if (section.Letter is not null)
        {
            code.Line();
            code.Line(
                $"static {RuntimeNames.Schema}LetterSchema {RuntimeNames.ILetter}<{self}>.LetterSchema => "
                    + $"{Holder(section)}.Letter;"
            );
        }
    }

    /// <summary>
    /// Emits the class that holds the schema: in a namespace and a file of its own, where no name can meet it.
    /// </summary>
    public static void Emit(CodeWriter code, SectionSpec section)
    {
        using (code.Braces("namespace " + GeneratedNamespace.Name))
        using (code.Braces($"file static class {section.Type.Name}Fields"))
        {
            foreach (var field in section.Fields)
            {
                FieldSchemaEmitter.Emit(code, FieldName(field.Member), field.Member, field);
                code.Line();
            }

            foreach (var member in section.Computed)
            {
                FieldSchemaEmitter.Emit(code, FieldName(member), member, field: null);
                code.Line();
            }

            EmitSection(code, section);
        }
    }

    private static void EmitSection(CodeWriter code, SectionSpec section)
    {
        using (code.Braces($"public static readonly {RuntimeNames.Schema}SectionSchema Schema = new()", ";"))
        {
            code.Line($"Name = {Literal.Of(section.Type.Name)},");
            if (section.Description.Length > 0)
            {
                code.Line($"Description = {Literal.Of(section.Description)},");
            }

            var names = section.Fields.Select(static f => f.Member).Concat(section.Computed).Select(FieldName);
            code.Line($"Fields = [{string.Join(", ", names)}],");
        }

        if (section.Letter is { } letter)
        {
            code.Line();
            code.Line(
                $"public static readonly {RuntimeNames.Schema}LetterSchema Letter = new({Literal.Of(letter)}, Schema);"
            );
        }
    }

    private static string Holder(SectionSpec section) => $"{GeneratedNamespace.Prefix}{section.Type.Name}Fields";

    private static string FieldName(MemberSpec member) => member.Name + "Field";
}
