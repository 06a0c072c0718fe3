using System.Text.Json;
using ImrDocs.Diagnostics;
using ImrDocs.Templating.Schema;
using ImrDocs.Values;

namespace ImrDocs.Models;

/// <summary>Reads, writes and checks plain text.</summary>
public readonly struct TextCodec : IValueCodec<string>
{
    /// <inheritdoc/>
    public static string Normalize(string value) => PlainText.Normalize(value);

    /// <summary>The text as a model keeps it where it is optional: a blank text is an absent one.</summary>
    public static string? NormalizeOptional(string? value) =>
        value is not null && PlainText.Normalize(value) is var text && !PlainText.IsBlank(text) ? text : null;

    /// <inheritdoc/>
    public static void Check(DiagnosticBag diagnostics, FieldType type, string value)
    {
        if (PlainText.IndexOfUnprintable(value) is >= 0 and var index)
        {
            var code = char.IsSurrogatePair(value, index) ? char.ConvertToUtf32(value, index) : value[index];
            diagnostics.Report(
                ModelRules.Character,
                $"the text holds the {FoundValue.Character(code)} at character {new Measure(index + 1)}, "
                    + $"which cannot be printed; remove it"
            );
        }
        else if (PlainText.IsBlank(value))
        {
            diagnostics.Report(
                ModelRules.Blank,
                $"the text is blank; say something or, where the field is optional, leave it out"
            );
        }
        else
        {
            DeclaredConstraints.Check(diagnostics, ((TextType)type).Constraints, value);
        }
    }

    /// <inheritdoc/>
    public static string Read(ref JsonModelReader json, FieldType type)
    {
        if (json.ReadText() is not { } text)
        {
            return "";
        }

        var value = Normalize(text);
        Check(json.Diagnostics, type, value);
        return value;
    }

    /// <inheritdoc/>
    public static void Write(Utf8JsonWriter json, string value) => json.WriteStringValue(value);

    /// <inheritdoc/>
    public static object ToTemplate(string value) => value;
}
