using System.Globalization;
using ImrDocs.RichTexts;
using ImrDocs.Tests.Soundness.Calls;
using ImrDocs.Values;

namespace ImrDocs.Tests.Soundness;

/// <summary>What a value of a model means to a template: as a condition, compared, and printed.</summary>
internal static class ValueMeaning
{
    public static bool IsTrue(object? value) => value is not (null or false);

    /// <summary>
    /// What is compared with a name that is written out: a choice's name, or a text that another way kept in the same
    /// variable.
    /// </summary>
    public static string? NameOf(object? value) => value is Choice choice ? choice.WireName : (string?)value;

    /// <summary>The text that a letter prints for a value; what has none must not be printed.</summary>
    public static string TextOf(object? value) =>
        value is RichText blocks ? blocks.PlainText
        : WrittenOf(value) is var text && !TextCalls.IsBlank(text) ? text
        : throw new MeaninglessException("a blank text is printed");

    /// <summary>The text of a value where more is made of it; it may be empty.</summary>
    public static string WrittenOf(object? value) =>
        value switch
        {
            string text => text,
            long or int or decimal or double => ((IFormattable)value).ToString(null, CultureInfo.InvariantCulture),
            Choice choice => choice.Member.Label,
            _ => throw new MeaninglessException($"{value ?? "nothing"} is printed"),
        };

    public static object Present(Expression value, Run run) =>
        value.Get(run) ?? throw new MeaninglessException($"'{value.Source}' is absent");
}
