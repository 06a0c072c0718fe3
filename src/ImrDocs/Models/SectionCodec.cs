using System.Text.Json;
using ImrDocs.Diagnostics;
using ImrDocs.Templating.Schema;

namespace ImrDocs.Models;

/// <summary>Reads, writes and checks sections.</summary>
/// <typeparam name="T">The section.</typeparam>
public readonly struct SectionCodec<T> : IValueCodec<T>
    where T : class, ISection<T>
{
    /// <summary>The type of a field that holds the section.</summary>
    public static SectionType Type { get; } = new(static () => T.SectionSchema);

    /// <inheritdoc/>
    public static T Normalize(T value)
    {
        ArgumentNullException.ThrowIfNull(value);
        return value;
    }

    /// <inheritdoc/>
    public static void Check(DiagnosticBag diagnostics, FieldType type, T value) => value.Check(diagnostics);

    /// <inheritdoc/>
    public static T Read(ref JsonModelReader json, FieldType type) => T.ReadJson(ref json)!;

    /// <inheritdoc/>
    public static void Write(Utf8JsonWriter json, T value) => value.WriteJson(json);

    /// <inheritdoc/>
    public static object ToTemplate(T value) => value;
}
