using System.Text.Json;
using ImrDocs.Diagnostics;
using ImrDocs.Templating.Schema;

namespace ImrDocs.Models;

/// <summary>
/// All that the runtime does with values of one type: normalize, check, read, write, show to templates.
/// </summary>
/// <typeparam name="T">The C# type of the value.</typeparam>
public interface IValueCodec<T>
{
    /// <summary>
    /// The value as a model keeps it: text with its white space collapsed, a list as an immutable copy.
    /// </summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    static abstract T Normalize(T value);

    /// <summary>Records each rule of the type that the value breaks.</summary>
    static abstract void Check(DiagnosticBag diagnostics, FieldType type, T value);

    /// <summary>Reads the JSON value at which the reader stands.</summary>
    /// <returns>The value; meaningless when the reader recorded an error.</returns>
    static abstract T Read(ref JsonModelReader json, FieldType type);

    /// <summary>Writes the value as JSON.</summary>
    static abstract void Write(Utf8JsonWriter json, T value);

    /// <summary>The value as templates see it.</summary>
    static abstract object ToTemplate(T value);
}
