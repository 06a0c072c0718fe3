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
            DateTime or DateTimeOffset or TimeOnly or IDictionary => throw new ArgumentException(
                $"A parameter of type {value.GetType().Name} has no settled place in a file name: pass the text "
                    + $"to use instead.",
                nameof(value)
            ),
            IEnumerable items => Items(items, nested),
            IFormattable formattable => FileNameCharacters.SanitizeValue(
                formattable.ToString(format: null, CultureInfo.InvariantCulture)
            ),
            _ => FileNameCharacters.SanitizeValue(
                value.ToString()
                    ?? throw new ArgumentException(
                        $"{value.GetType().Name}.ToString() returned null, so it cannot name a snapshot.",
                        nameof(value)
                    )
            ),
        };

    private static string Items(IEnumerable items, bool nested)
    {
        string[] values = [.. items.Cast<object?>().Select(item => Value(item, nested: true))];
        var joined = string.Join(',', values);
        return nested || values.Length == 0 ? $"[{joined}]" : joined;
    }
}
