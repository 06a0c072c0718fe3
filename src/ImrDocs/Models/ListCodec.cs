using System.Text.Json;
using ImrDocs.Diagnostics;
using ImrDocs.Templating.Schema;
using ImrDocs.Values;

namespace ImrDocs.Models;

/// <summary>Reads, writes and checks lists.</summary>
/// <typeparam name="T">The type of the elements.</typeparam>
/// <typeparam name="TCodec">What reads, writes and checks one element.</typeparam>
public readonly struct ListCodec<T, TCodec> : IValueCodec<IReadOnlyList<T>>
    where TCodec : IValueCodec<T>
{
    /// <inheritdoc/>
    public static IReadOnlyList<T> Normalize(IReadOnlyList<T> value)
    {
        ArgumentNullException.ThrowIfNull(value);
        if (value is ValueList<T> { IsNormalized: true })
        {
            return value;
        }

        var items = new T[value.Count];
        for (var i = 0; i < items.Length; i++)
        {
            items[i] = TCodec.Normalize(value[i]);
        }

        return new ValueList<T>(items, isNormalized: true);
    }

    /// <inheritdoc/>
    public static void Check(DiagnosticBag diagnostics, FieldType type, IReadOnlyList<T> value)
    {
        var list = (ListType)type;
        DeclaredConstraints.Check(diagnostics, list.Constraints, value.Count);
        for (var i = 0; i < value.Count; i++)
        {
            diagnostics.EnterElement(i);
            TCodec.Check(diagnostics, list.Element, value[i]);
            diagnostics.Leave();
        }
    }

    /// <inheritdoc/>
    public static IReadOnlyList<T> Read(ref JsonModelReader json, FieldType type)
    {
        var list = (ListType)type;
        if (!json.BeginList(out var start))
        {
            return ValueList<T>.Empty;
        }

        List<T> items = [];
        while (json.NextElement(items.Count))
        {
            items.Add(TCodec.Read(ref json, list.Element));
            json.EndElement();
        }

        json.Diagnostics.Offset = start;
        DeclaredConstraints.Check(json.Diagnostics, list.Constraints, items.Count);
        return new ValueList<T>([.. items], isNormalized: true);
    }

    /// <inheritdoc/>
    public static void Write(Utf8JsonWriter json, IReadOnlyList<T> value)
    {
        json.WriteStartArray();
        for (var i = 0; i < value.Count; i++)
        {
            TCodec.Write(json, value[i]);
        }

        json.WriteEndArray();
    }

    /// <inheritdoc/>
    public static object ToTemplate(IReadOnlyList<T> value)
    {
        var items = new object[value.Count];
        for (var i = 0; i < items.Length; i++)
        {
            items[i] = TCodec.ToTemplate(value[i]);
        }

        return new TemplateList(items);
    }
}
