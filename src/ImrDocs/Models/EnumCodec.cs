using System.Text.Json;
using ImrDocs.Diagnostics;
using ImrDocs.Templating.Schema;
using ImrDocs.Values;

namespace ImrDocs.Models;

/// <summary>Reads, writes and checks values of a closed set.</summary>
/// <typeparam name="T">The enum.</typeparam>
/// <typeparam name="TBinding">What ties the enum to its members.</typeparam>
public readonly struct EnumCodec<T, TBinding> : IValueCodec<T>
    where T : struct, Enum
    where TBinding : IEnumBinding<T>
{
    /// <inheritdoc/>
    public static T Normalize(T value) => value;

    /// <inheritdoc/>
    public static void Check(DiagnosticBag diagnostics, FieldType type, T value)
    {
        if (TBinding.IndexOf(value) < 0)
        {
            var found = FoundValue.Choice(value.ToString());
            diagnostics.Report(
                ModelRules.Choice,
                $"{found} is not a declared value of {DeclaredText.Of(TBinding.Type.Name)}"
            );
        }
    }

    /// <inheritdoc/>
    public static T Read(ref JsonModelReader json, FieldType type) =>
        json.ReadChoice(TBinding.Type) is >= 0 and var index ? TBinding.ValueAt(index) : default;

    /// <inheritdoc/>
    public static void Write(Utf8JsonWriter json, T value) => json.WriteStringValue(Member(value).WireName);

    /// <inheritdoc/>
    public static object ToTemplate(T value) => new Choice(TBinding.Type, Member(value));

    private static EnumMember Member(T value) =>
        TBinding.IndexOf(value) is >= 0 and var index
            ? TBinding.Type.Members[index]
            : throw new ArgumentOutOfRangeException(nameof(value), $"Not a declared value of {TBinding.Type.Name}.");
}
