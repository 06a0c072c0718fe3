using System.Collections;
using System.Globalization;

namespace ImrDocs.Snapshots;

/// <summary>How a test's parameters are written into the name of its snapshot.</summary>
internal static class ParameterFormat
{
    /// <exception cref="ArgumentException">
    /// A name does not fit a file name, or a value has no text that is the same everywhere.
    /// </exception>
    public static string Join(IEnumerable<(string Name, object? Value)> parameters) =>
        string.Join(
            '_',
            parameters.Select(parameter =>
                (
                    $"{FileNameCharacters.Require(parameter.Name, "parameter name")}="
                    + $"{Value(parameter.Value, nested: false)}"
                )
            )
        );

    private static string Value(object? value, bool nested) =>
        value switch
        {
            null => "null",
            string text => FileNameCharacters.SanitizeValue(text),
            DateOnly date => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            DateTime or DateTimeOffset or TimeOnly or IDictionary => throw Unsettled(value),
            ICollection items => Items(items, nested),
            // Versions of Verify take a lazy sequence and some collections for their elements, others for their type.
            IEnumerable => throw Unsettled(value),
            IFormattable formattable when HasOneText(formattable) => FileNameCharacters.SanitizeValue(
                formattable.ToString(format: null, CultureInfo.InvariantCulture)
            ),
            // Verify writes what it does not know, such as a complex number, after the culture of the test.
            IFormattable => throw Unsettled(value),
            // Verify writes a pair as 'key=value', which a file name reads as a parameter of its own.
            _ when value.GetType() is { IsGenericType: true } type
                    && type.GetGenericTypeDefinition() == typeof(KeyValuePair<,>) => throw Unsettled(value),
            _ => FileNameCharacters.SanitizeValue(
                value.ToString()
                    ?? throw new ArgumentException(
                        $"{value.GetType().Name}.ToString() returned null, so it cannot name a snapshot.",
                        nameof(value)
                    )
            ),
        };

    private static bool HasOneText(IFormattable value) =>
        value
            is sbyte
                or byte
                or short
                or ushort
                or int
                or uint
                or long
                or ulong
                or Half
                or float
                or double
                or decimal
                or char
                or Enum
                or Guid
                or TimeSpan
                or Version;

    private static ArgumentException Unsettled(object value) =>
        new(
            $"A parameter of type {value.GetType().Name} has no settled place in a file name: pass the text to use "
                + "instead.",
            nameof(value)
        );

    private static string Items(ICollection items, bool nested)
    {
        string[] values = [.. items.Cast<object?>().Select(item => Value(item, nested: true))];
        var joined = string.Join(',', values);
        return nested || values.Length == 0 ? $"[{joined}]" : joined;
    }
}
