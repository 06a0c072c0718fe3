using ImrDocs.Generators.Model;
using ImrDocs.Templating.Schema;

namespace ImrDocs.Generators.Emit;

/// <summary>Emits a field or computed member as data.</summary>
internal static class FieldSchemaEmitter
{
    /// <param name="code">Where to write.</param>
    /// <param name="name">The name of the emitted variable.</param>
    /// <param name="field">The field or computed member.</param>
    /// <param name="type">Its type in C#.</param>
    public static void Emit(CodeWriter code, string name, FieldSchema field, TypeSpec type)
    {
        using (code.Braces($"public static readonly {RuntimeNames.Schema}FieldSchema {name} = new()", ";"))
        {
            code.Line($"Name = {Literal.Of(field.Name)},");
            code.Line($"JsonName = {Literal.Of(field.JsonName)},");
            code.Line($"TemplateName = {Literal.Of(field.TemplateName)},");
            code.Line($"Type = {TypeSchema.Of(field.Type, type)},");
            Flag(code, "IsRequired", field.IsRequired);
            Flag(code, "IsNullable", field.IsNullable);
            Flag(code, "IsComputed", field.IsComputed);
            Flag(code, "IsDataOnly", field.IsDataOnly);
            Flag(code, "IsSensitive", field.IsSensitive);
            Flag(code, "IsNotSensitive", field.IsNotSensitive);
            Text(code, "Label", field.Label);
            Text(code, "Description", field.Description.Length > 0 ? field.Description : null);
            Text(code, "Example", field.Example);
            Text(code, "Default", field.Default);
        }
    }

    private static void Flag(CodeWriter code, string name, bool value)
    {
        if (value)
        {
            code.Line($"{name} = true,");
        }
    }

    private static void Text(CodeWriter code, string name, string? value)
    {
        if (value is not null)
        {
            code.Line($"{name} = {Literal.Of(value)},");
        }
    }
}
