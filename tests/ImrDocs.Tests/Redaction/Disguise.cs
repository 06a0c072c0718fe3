using ImrDocs.RichTexts;
using ImrDocs.Templating.Schema;
using ImrDocs.Tests.Soundness;
using ImrDocs.Values;

namespace ImrDocs.Tests.Redaction;

/// <summary>
/// Changes what is sensitive in a letter's data so that every test of the generated templates still answers the same.
/// </summary>
internal static class Disguise
{
    /// <summary>No test of a generated template asks for a greater number.</summary>
    private const int GreatestAsked = 20;

    private static readonly DateTime DateAsked = new(2018, 6, 1);

    /// <summary>The data with other sensitive texts, dates and great numbers.</summary>
    public static GeneratedSection Of(GeneratedSection section, string word, bool isSensitive = false) =>
        new(
            section.Schema,
            section.Schema.Fields.ToDictionary(
                static field => field.TemplateName,
                field =>
                    Value(section[field.TemplateName], word, isSensitive || Sensitivity.Covers(section.Schema, field))
            )
        );

    /// <summary>The texts of the data that are sensitive, or those that are not.</summary>
    public static IEnumerable<string> Texts(GeneratedSection section, bool sensitive, bool isSensitive = false) =>
        section.Schema.Fields.SelectMany(field =>
            Texts(section[field.TemplateName], sensitive, isSensitive || Sensitivity.Covers(section.Schema, field))
        );

    private static IEnumerable<string> Texts(object? value, bool sensitive, bool isSensitive) =>
        value switch
        {
            string text when sensitive == isSensitive => [text],
            RichText blocks when sensitive == isSensitive => blocks.PlainText.Split('\n'),
            Choice choice when sensitive == isSensitive => [choice.Member.Label],
            GeneratedSection inner => Texts(inner, sensitive, isSensitive),
            TemplateList list => list.Cast<object>().SelectMany(element => Texts(element, sensitive, isSensitive)),
            _ => [],
        };

    private static object? Value(object? value, string word, bool isSensitive) =>
        value switch
        {
            GeneratedSection inner => Of(inner, word, isSensitive),
            TemplateList list => new TemplateList([
                .. list.Cast<object>().Select(element => Value(element, word, isSensitive)!),
            ]),
            _ when !isSensitive => value,
            string text => word + text,
            RichText blocks => RichText.Parse(word + blocks),
            long number and > GreatestAsked => number + 1000,
            decimal number and > GreatestAsked => number + 1000,
            DateTime date => date.AddDays(date < DateAsked ? -5000 : 5000),
            _ => value,
        };
}
