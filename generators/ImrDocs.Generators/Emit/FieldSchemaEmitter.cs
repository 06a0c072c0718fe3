using ImrDocs.Generators.Model;

namespace ImrDocs.Generators.Emit;

/// <summary>Emits a field or computed member as data.</summary>
internal static class FieldSchemaEmitter
{
    /// <param name="code">Where to write.</param>
    /// <param name="name">The name of the emitted variable.</param>
    /// <param name="member">The field or computed member.</param>
    /// <param name="field">The field, or null for a computed member.</param>
    public static void Emit(CodeWriter code, string name, MemberSpec member, FieldSpec? field)
    {
        using (code.Braces($"public static readonly {RuntimeNames.Schema}FieldSchema {name} = new()", ";"))
        {
            code.Line($"Name = {Literal.Of(member.Name)},");
            code.Line($"JsonName = {Literal.Of(member.JsonName)},");
            code.Line($"TemplateName = {Literal.Of(member.TemplateName)},");
            code.Line($"Type = {TypeSchema.Of(member.Type)},");
            Flag(code, "IsRequired", field?.IsRequired == true);
            Flag(code, "IsNullable", member.IsNullable);
            Flag(code, "IsComputed", field is null);
            Flag(code, "IsDataOnly", member.IsDataOnly);
            Flag(code, "IsSensitive", member.IsSensitive);
            Flag(code, "IsNotSensitive", member.IsNotSensitive);
            Text(code, "Label", member.Label);
            Text(code, "Description", member.Description.Length > 0 ? member.Description : null);
            Text(code, "Example", member.Example);
            Text(code, "Default", field?.Default?.Text);
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
