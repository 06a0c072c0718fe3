using System.Globalization;
using System.Text.Json;
using ImrDocs.Diagnostics;
using ImrDocs.Templating.Schema;

namespace ImrDocs.Models;

/// <summary>Reads and writes dates of the calendar.</summary>
public readonly struct DateCodec : IValueCodec<DateOnly>
{
    internal const string WireFormat = "yyyy-MM-dd";

    /// <inheritdoc/>
    public static DateOnly Normalize(DateOnly value) => value;

    /// <inheritdoc/>
    public static void Check(DiagnosticBag diagnostics, FieldType type, DateOnly value) { }

    /// <inheritdoc/>
    public static DateOnly Read(ref JsonModelReader json, FieldType type) => json.ReadDate() ?? default;

    /// <inheritdoc/>
    public static void Write(Utf8JsonWriter json, DateOnly value) =>
        json.WriteStringValue(value.ToString(WireFormat, CultureInfo.InvariantCulture));

    /// <summary>
    /// The date as templates see it: midnight in no time zone, since Scriban's date functions know no other type.
    /// </summary>
    public static object ToTemplate(DateOnly value) => value.ToDateTime(TimeOnly.MinValue);
}
