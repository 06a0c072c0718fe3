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
    public static void Check(DiagnosticBag diagnostics, FieldType type, decimal value) =>
        DeclaredConstraints.Check(diagnostics, ((DecimalType)type).Constraints, value);

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
