using System.Globalization;
using ImrDocs.Diagnostics;
using ImrDocs.Templating.Limits;
using Scriban;
using Scriban.Parsing;
using Scriban.Syntax;

namespace ImrDocs.Templating.Syntax;

/// <summary>Parses template files.</summary>
internal static class TemplateParser
{
    // What programs write where they cannot read a character.
    private const char LostCharacter = '\uFFFD';

    /// <summary>A template that could not be read.</summary>
    /// <param name="path">The path relative to the template root, with forward slashes.</param>
    /// <param name="text">What was read of it.</param>
    /// <param name="diagnostic">Why it could not be read.</param>
    internal static ParsedTemplate Unread(string path, string text, Diagnostic diagnostic) =>
        new(path, text, Template.Parse("", path), [diagnostic]);

    /// <summary>Parses one template.</summary>
    /// <param name="path">The path relative to the template root, with forward slashes.</param>
    /// <param name="text">The file's text, with any line endings.</param>
    /// <returns>The tree, or why there is none; it never throws for a wrong template.</returns>
    public static ParsedTemplate Parse(string path, string text)
    {
        var normalized = TemplateText.Normalize(text);
        if (normalized.Length > TemplateLimits.Length)
        {
            return new(path, normalized, Template.Parse("", path), [TooLong(path, normalized.Length)]);
        }

        var template = Template.Parse(normalized, path);
        Diagnostic[] errors = [.. Errors(path, normalized, template)];
        if (errors.Length == 0)
        {
            Rewrite(path, normalized, template.Page!);
        }

        return new(path, normalized, template, errors);
    }

    // What is short for something else is written out.
    private static void Rewrite(string path, string text, ScriptPage page)
    {
        CompoundAssignments.WriteOut(page);
        FunctionResults.WriteOut(page);
        EmptyTexts.WriteOut(page);
        OwnFunctions.WriteOutCalls(page);
        NamedArguments.WriteOut(page);
        if (TemplateNames.KindOf(path) == TemplateKind.Markdown)
        {
            ListNumbers.Escape(page, text);
        }
    }

    private static IEnumerable<Diagnostic> Errors(string path, string text, Template template)
    {
        if (template.HasErrors)
        {
            var errors = template.Messages.Where(static m => m.Type == ParserMessageType.Error).ToList();
            return errors.FirstOrDefault(IsTooDeep) is { } limit
                ? [TooDeep(path, limit.Span.Start)]
                : SyntaxErrors.Of(path, text, errors).Select(diagnostic => SyntaxError(path, text, diagnostic));
        }

        if (text.IndexOf(LostCharacter) is >= 0 and var lost)
        {
            var place = TextPlaces.Advance(new(0, 0, 0), text, lost);
            return
            [
                Diagnostic.At(
                    TemplateRules.Syntax,
                    path,
                    place.Line + 1,
                    place.Column + 1,
                    "the character U+FFFD stands for one that was lost; save the file as UTF-8, and write the "
                        + "character itself"
                ),
            ];
        }

        if (PrintableText.IndexOfUnprintable(text.AsSpan()) is >= 0 and var index)
        {
            var place = TextPlaces.Advance(new(0, 0, 0), text, index);
            return
            [
                Diagnostic.At(
                    TemplateRules.Syntax,
                    path,
                    place.Line + 1,
                    place.Column + 1,
                    $"{PrintableText.Describe(text[index])} cannot be printed; remove it"
                ),
            ];
        }

        return TemplateNesting.FindTooDeep(template.Page!) is { } node ? [TooDeep(path, node.Span.Start)]
            : TemplateTag.FindStraySigns(path, text) is { } stray
                ?
                [
                    Diagnostic.At(
                        TemplateRules.Syntax,
                        path,
                        stray.Place.Line + 1,
                        stray.Place.Column + 1,
                        stray.Message
                    ),
                ]
            : [];
    }

    // Scriban has no place for the end of the text.
    private static Diagnostic SyntaxError(string path, string text, SyntaxError diagnostic)
    {
        var place = diagnostic.Place.Line < 0 ? TextPlaces.Advance(new(0, 0, 0), text, text.Length) : diagnostic.Place;
        return Diagnostic.At(TemplateRules.Syntax, path, place.Line + 1, place.Column + 1, diagnostic.Message);
    }

    private static Diagnostic TooLong(string path, int length) =>
        Diagnostic.At(
            TemplateRules.Limit,
            path,
            1,
            1,
            string.Format(
                CultureInfo.InvariantCulture,
                "the template has {0:N0} characters, and a template has at most {1:N0}; split it into templates "
                    + "that it includes",
                length,
                TemplateLimits.Length
            )
        );

    // Scriban has a limit of its own, so that its parser does not run out of stack, and no other way to say that it was
    // passed.
    private static bool IsTooDeep(LogMessage message) =>
        message.Message.StartsWith("The statement depth limit `", StringComparison.Ordinal);

    private static Diagnostic TooDeep(string path, TextPosition place) =>
        Diagnostic.At(
            TemplateRules.Limit,
            path,
            place.Line + 1,
            place.Column + 1,
            string.Format(
                CultureInfo.InvariantCulture,
                "statements and expressions are nested more than {0} deep here; include the inner part as a "
                    + "template of its own, or keep parts of the expression in variables",
                TemplateLimits.Nesting
            )
        );
}
