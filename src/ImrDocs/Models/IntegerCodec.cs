using System.Numerics;
using System.Text.Json;
using ImrDocs.Diagnostics;
using ImrDocs.Templating.Schema;

namespace ImrDocs.Models;

/// <summary>Reads, writes and checks whole numbers.</summary>
/// <typeparam name="T"><see cref="int"/> or <see cref="long"/>.</typeparam>
public readonly struct IntegerCodec<T> : IValueCodec<T>
    where T : struct, IBinaryInteger<T>, IMinMaxValue<T>
{
    /// <inheritdoc/>
    public static T Normalize(T value) => value;

    /// <inheritdoc/>
    public static void Check(DiagnosticBag diagnostics, FieldType type, T value) =>
        DeclaredConstraints.Check(diagnostics, ((IntegerType)type).Constraints, decimal.CreateChecked(value));

    /// <inheritdoc/>
    public static T Read(ref JsonModelReader json, FieldType type)
    {
        if (json.ReadInteger(long.CreateChecked(T.MinValue), long.CreateChecked(T.MaxValue)) is not { } number)
        {
            return default;
        }

        var value = T.CreateChecked(number);
        Check(json.Diagnostics, type, value);
        return value;
    }

    /// <inheritdoc/>
    public static void Write(Utf8JsonWriter json, T value) => json.WriteNumberValue(long.CreateChecked(value));

    /// <inheritdoc/>
    public static object ToTemplate(T value) => value;
}
