using System.Globalization;
using ImrDocs.Diagnostics;
using ImrDocs.Templating.Limits;

namespace ImrDocs.Templating.Syntax;

/// <summary>Holds templates, each with all that it includes, to the limits of the whole.</summary>
internal sealed class UnitLimits
{
    private readonly IReadOnlyDictionary<string, int> _depths;
    private readonly IReadOnlyDictionary<string, int> _nestings;

    /// <summary>Measures templates.</summary>
    /// <param name="templates">Every template.</param>
    /// <param name="includes">What each includes itself, by path.</param>
    public UnitLimits(IReadOnlyCollection<ParsedTemplate> templates, IReadOnlyDictionary<string, List<string>> includes)
    {
        _depths = NestedCalls.Depths(
            includes.ToDictionary(
                static pair => pair.Key,
                static pair => new NestedCalls(
                    1,
                    pair.Value.ToDictionary(static path => path, static _ => 1, StringComparer.Ordinal)
                ),
                StringComparer.Ordinal
            )
        );
        _nestings = TemplateNesting.Depths(templates);
    }

    /// <summary>The refusal of a letter with too many templates.</summary>
    public static Diagnostic TooMany(int count) =>
        Refuse(
            LetterFiles.Layout,
            "the letter has {0:N0} templates, and a letter has at most {1:N0}; delete those that no letter needs",
            count,
            TemplateLimits.Templates
        );

    /// <summary>The limit that a template passes together with what it includes; null where it passes none.</summary>
    /// <param name="template">The template.</param>
    /// <param name="parts">The template and all that it includes.</param>
    /// <param name="isRecursive">
    /// Whether one of them includes itself, which has an error of its own and no depth.
    /// </param>
    public Diagnostic? Refuse(ParsedTemplate template, IReadOnlyCollection<ParsedTemplate> parts, bool isRecursive)
    {
        var length = parts.Sum(static part => (long)part.Text.Length);
        if (length > TemplateLimits.TotalLength)
        {
            return Refuse(
                template.Path,
                "the template has {0:N0} characters with all that it includes, and may have {1:N0}; take out "
                    + "wording that no letter needs",
                length,
                TemplateLimits.TotalLength
            );
        }

        if (!isRecursive && _depths[template.Path] is > TemplateLimits.Depth and var depth)
        {
            return Refuse(
                template.Path,
                "templates stand in each other {0} deep; a letter is written {1} deep at the most",
                depth,
                TemplateLimits.Depth
            );
        }

        return _nestings.TryGetValue(template.Path, out var nesting) && nesting > TemplateLimits.TotalNesting
            ? Refuse(
                template.Path,
                "statements and expressions are nested {0:N0} deep with every include and function in its "
                    + "place, and may be nested {1:N0} deep; call fewer templates or functions from inside each other",
                nesting,
                TemplateLimits.TotalNesting
            )
            : null;
    }

    private static Diagnostic Refuse(string path, string message, long measured, int limit) =>
        Diagnostic.At(
            TemplateRules.Limit,
            path,
            1,
            1,
            string.Format(CultureInfo.InvariantCulture, message, measured, limit)
        );
}
