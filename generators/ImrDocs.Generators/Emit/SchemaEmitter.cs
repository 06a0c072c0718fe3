using ImrDocs.Generators.Model;
using ImrDocs.Generators.Schemas;
using ImrDocs.Templating.Schema;

namespace ImrDocs.Generators.Emit;

/// <summary>Emits a section as data.</summary>
internal static class SchemaEmitter
{
    // A section refers to enums and other sections by name: what they hold is emitted elsewhere.
    private static readonly SchemaBuilder Builder = new(
        static choice => new() { Name = choice.CSharp, Members = [] },
        static section => new() { Name = section.CSharp, Fields = [] }
    );

    /// <summary>The emitted schema of the section.</summary>
    public static string Schema(SectionSpec section) => Holder(section) + ".Schema";

    /// <summary>The emitted schema of a field. The suffix keeps fields apart from the section's own schema.</summary>
    public static string Field(SectionSpec section, MemberSpec member) => $"{Holder(section)}.{FieldName(member.Name)}";

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
        var outline = SectionOutline.Of(section);
        var schema = Builder.Section(outline);
        using (code.Braces("namespace " + GeneratedNamespace.Name))
        using (code.Braces($"file static class {section.Type.Name}Fields"))
        {
            for (var i = 0; i < schema.Fields.Count; i++)
            {
                var field = schema.Fields[i];
                FieldSchemaEmitter.Emit(code, FieldName(field.Name), field, outline.Fields[i].Member.Type);
                code.Line();
            }

            EmitSection(code, schema, section);
        }
    }

    private static void EmitSection(CodeWriter code, SectionSchema schema, SectionSpec section)
    {
        using (code.Braces($"public static readonly {RuntimeNames.Schema}SectionSchema Schema = new()", ";"))
        {
            code.Line($"Name = {Literal.Of(schema.Name)},");
            if (schema.Description.Length > 0)
            {
                code.Line($"Description = {Literal.Of(schema.Description)},");
            }

            code.Line($"Fields = [{string.Join(", ", schema.Fields.Select(static field => FieldName(field.Name)))}],");
        }

        if (section.Letter is { } letter)
        {
            var language = section.Language is { } tag ? $" {{ DeclaredLanguage = {Literal.Of(tag)} }}" : "";
            code.Line();
            code.Line(
                $"public static readonly {RuntimeNames.Schema}LetterSchema Letter = new({Literal.Of(letter)}, Schema)"
                    + $"{language};"
            );
        }
    }

    private static string Holder(SectionSpec section) => $"{GeneratedNamespace.Prefix}{section.Type.Name}Fields";

    private static string FieldName(string name) => name + "Field";
}
