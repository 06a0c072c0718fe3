using System.Text.Json;
using ImrDocs.Diagnostics;
using ImrDocs.Templating.Schema;

namespace ImrDocs.Models;

/// <summary>Reads and writes yes and no.</summary>
public readonly struct BooleanCodec : IValueCodec<bool>
{
    /// <inheritdoc/>
    public static bool Normalize(bool value) => value;

    /// <inheritdoc/>
    public static void Check(DiagnosticBag diagnostics, FieldType type, bool value) { }

    /// <inheritdoc/>
    public static bool Read(ref JsonModelReader json, FieldType type) => json.ReadBoolean() ?? false;

    /// <inheritdoc/>
    public static void Write(Utf8JsonWriter json, bool value) => json.WriteBooleanValue(value);

    /// <inheritdoc/>
    public static object ToTemplate(bool value) => value;
}
