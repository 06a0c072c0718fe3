using System.Text.Json;
using ImrDocs.Diagnostics;
using ImrDocs.RichTexts;
using ImrDocs.Templating.Schema;

namespace ImrDocs.Models;

/// <summary>Reads and writes rich text. A value is right by its type, so that there is nothing to check.</summary>
public readonly struct RichTextCodec : IValueCodec<RichText>
{
    /// <inheritdoc/>
    public static RichText Normalize(RichText value)
    {
        ArgumentNullException.ThrowIfNull(value);
        return value;
    }

    /// <inheritdoc/>
    public static void Check(DiagnosticBag diagnostics, FieldType type, RichText value) { }

    /// <inheritdoc/>
    public static RichText Read(ref JsonModelReader json, FieldType type)
    {
        if (json.ReadText() is not { } text)
        {
            return null!;
        }

        if (RichText.TryParse(text, out var value, out var errors))
        {
            return value;
        }

        var start = json.Diagnostics.Offset;
        foreach (var error in errors)
        {
            json.Diagnostics.Offset = error.Rule == ModelRules.Blank ? start : json.OffsetInText(error.Index);
            Report(json.Diagnostics, text, error);
        }

        json.Diagnostics.Offset = start;
        return null!;
    }

    /// <inheritdoc/>
    public static void Write(Utf8JsonWriter json, RichText value)
    {
        ArgumentNullException.ThrowIfNull(value);
        json.WriteStringValue(value.ToString());
    }

    /// <inheritdoc/>
    public static object ToTemplate(RichText value) => value;

    private static void Report(DiagnosticBag diagnostics, string text, RichTextError error)
    {
        if (error.Rule == ModelRules.Character)
        {
            diagnostics.Report(
                error.Rule,
                $"line {new Measure(error.Line)}, column {new Measure(error.Column)} of the text: it holds the "
                    + $"{FoundValue.Character(CodeAt(text, error.Index))}, which cannot be printed; remove it"
            );
        }
        else if (error.Rule == ModelRules.Blank)
        {
            diagnostics.Report(error.Rule, $"{DeclaredText.Of(error.Message)}");
        }
        else
        {
            diagnostics.Report(
                error.Rule,
                $"line {new Measure(error.Line)}, column {new Measure(error.Column)} of the text: "
                    + $"{DeclaredText.Of(error.Message)}"
            );
        }
    }

    private static int CodeAt(string text, int index) =>
        char.IsSurrogatePair(text, index) ? char.ConvertToUtf32(text, index) : text[index];
}
