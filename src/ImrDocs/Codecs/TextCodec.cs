using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;
using ImrDocs.Json;
using ImrDocs.Models;
using ImrDocs.Templating.Schema;
using ImrDocs.Validation;

namespace ImrDocs.Codecs;

/// <summary>Reads, writes and checks plain text.</summary>
public readonly struct TextCodec : IValueCodec<string>
{
    private static readonly TimeSpan PatternTimeout = TimeSpan.FromSeconds(1);

    /// <inheritdoc/>
    public static string Normalize(string value) => PlainText.Normalize(value);

    /// <summary>The text as a model keeps it where it is optional: a blank text is an absent one.</summary>
    public static string? NormalizeOptional(string? value) =>
        value is not null && PlainText.Normalize(value) is var text && !PlainText.IsBlank(text) ? text : null;

    /// <inheritdoc/>
    public static void Check(FaultCollector faults, FieldType type, string value)
    {
        if (PlainText.IndexOfUnprintable(value) is >= 0 and var index)
        {
            var code = (char.IsSurrogatePair(value, index) ? char.ConvertToUtf32(value, index) : value[index]).ToString("X4", CultureInfo.InvariantCulture);
            var kind = char.IsControl(value[index]) ? "control character" : code.StartsWith('D') ? "half of a surrogate pair" : "noncharacter";
            faults.Add(ModelRules.Character, string.Create(
                CultureInfo.InvariantCulture, $"the text holds the {kind} U+{code} at character {index + 1}, which cannot be printed; remove it"));
        }
        else if (PlainText.IsBlank(value))
        {
            faults.Add(ModelRules.Blank, "the text is blank; say something or, where the field is optional, leave it out");
        }
        else
        {
            CheckDeclared(faults, (TextType)type, value);
        }
    }

    /// <inheritdoc/>
    public static string Read(ref JsonModelReader json, FieldType type)
    {
        if (json.ReadText() is not { } text)
        {
            return "";
        }

        var value = Normalize(text);
        Check(json.Faults, type, value);
        return value;
    }

    /// <inheritdoc/>
    public static void Write(Utf8JsonWriter json, string value) => json.WriteStringValue(value);

    /// <inheritdoc/>
    public static object ToTemplate(string value) => value;

    private static void CheckDeclared(FaultCollector faults, TextType type, string value)
    {
        if (value.Length < type.MinLength)
        {
            faults.Add(ModelRules.Length, string.Create(
                CultureInfo.InvariantCulture, $"the text has {value.Length} characters; at least {type.MinLength} are needed"));
        }

        if (value.Length > type.MaxLength)
        {
            faults.Add(ModelRules.Length, string.Create(
                CultureInfo.InvariantCulture, $"the text has {value.Length} characters; at most {type.MaxLength} are allowed"));
        }

        if (type.Pattern is { } pattern && !Matches(pattern, value))
        {
            faults.Add(ModelRules.Pattern, $"{Quoted.Text(value)} has not the form asked for: {type.PatternMeaning}");
        }
    }

    private static bool Matches(string pattern, string value) =>
        Regex.IsMatch(value, $@"\A(?:{pattern})\z", RegexOptions.CultureInvariant, PatternTimeout);
}
