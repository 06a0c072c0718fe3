using System.Text.Json;
using ImrDocs.Diagnostics;
using ImrDocs.Templating.Schema;

namespace ImrDocs.Models;

/// <summary>Reads, writes and checks decimal numbers.</summary>
public readonly struct DecimalCodec : IValueCodec<decimal>
{
    /// <inheritdoc/>
    public static decimal Normalize(decimal value) => value;

    /// <inheritdoc/>
    public static void Check(DiagnosticBag diagnostics, FieldType type, decimal value)
    {
        var range = (DecimalType)type;
        if (value < range.Minimum || value > range.Maximum)
        {
            diagnostics.Report(
                ModelRules.Range,
                $"{FoundValue.Number(value)} is out of range; "
                    + $"it must be from {DeclaredText.Of(range.Minimum)} to {DeclaredText.Of(range.Maximum)}"
            );
        }
    }

    /// <inheritdoc/>
    public static decimal Read(ref JsonModelReader json, FieldType type)
    {
        if (json.ReadDecimal() is not { } value)
        {
            return default;
        }

        Check(json.Diagnostics, type, value);
        return value;
    }

    /// <inheritdoc/>
    public static void Write(Utf8JsonWriter json, decimal value) => json.WriteNumberValue(value);

    /// <inheritdoc/>
    public static object ToTemplate(decimal value) => value;
}
