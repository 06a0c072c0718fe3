using ImrDocs.Generators.Model;

namespace ImrDocs.Generators.Emit;

/// <summary>Emits the implementing part of each partial property.</summary>
internal static class PropertyEmitter
{
    public static void Emit(CodeWriter code, SectionSpec section)
    {
        foreach (var field in section.Fields)
        {
            var initializer = field.Default is { } value ? $" = {value.Expression};" : "";
            Emit(code, section, field.Property, Normalized(field.Member), initializer);
        }

        foreach (var stub in section.Stubs)
        {
            Emit(code, section, stub, "value", " = default!;");
        }
    }

    private static void Emit(
        CodeWriter code,
        SectionSpec section,
        PropertySpec property,
        string value,
        string initializer
    )
    {
        var modifiers = property.Modifiers.Length == 0 ? "partial" : property.Modifiers + " partial";
        using (code.Braces($"{modifiers} {property.Type} {property.Identifier}", initializer))
        {
            if (property.Getter is { } getter)
            {
                code.Line(getter + " => field;");
            }

            if (property.Setter is { } setter)
            {
                EmitSetter(code, section, setter, value);
            }
        }

        code.Line();
    }

    private static void EmitSetter(CodeWriter code, SectionSpec section, string setter, string value)
    {
        if (section.Letter is null)
        {
            code.Line($"{setter} => field = {value};");
            return;
        }

        using (code.Braces(setter))
        {
            code.Line($"field = {value};");
            code.Line($"this.{ValidityEmitter.Mark} = default;");
        }
    }

    private static string Normalized(MemberSpec member) =>
        (member.Type, member.IsNullable) switch
        {
            (TextSpec, true) => RuntimeNames.TextCodec + ".NormalizeOptional(value)",
            (ListSpec list, true) => $"value is null ? null : {list.Codec}.Normalize(value)",
            ({ IsReference: true } type, false) => type.Codec + ".Normalize(value)",
            _ => "value",
        };
}
