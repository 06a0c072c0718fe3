using ImrDocs.Diagnostics;
using ImrDocs.TemplateFolders;
using ImrDocs.Templating.Documents;
using ImrDocs.Templating.Markdown;
using ImrDocs.Templating.Syntax;
using ImrDocs.Values;
using Scriban.Parsing;

namespace ImrDocs.Interpretation;

/// <summary>
/// The Markdown of a letter with its values apart, and the place at which a template prints each of them.
/// </summary>
/// <param name="text">The Markdown.</param>
/// <param name="places">The places by the numbers of the marks that the templates wrote.</param>
/// <param name="displayRoot">What stands before a path in a message.</param>
internal sealed class MarkedLetter(MarkedText text, IReadOnlyList<SourceSpan> places, string displayRoot)
{
    /// <summary>The place in the letter's Markdown of a place in what the templates wrote.</summary>
    public int ToMarkdown(int written) => text.ToMarkdown(written);

    /// <summary>Where a template prints a value.</summary>
    /// <param name="number">The number of the value in the document tree.</param>
    public SourceSpan PlaceOf(int number) => places[text.Values[number].Number];

    /// <summary>The letter's Markdown as the templates end it.</summary>
    /// <exception cref="TemplateException">
    /// Read as Markdown, a value would be something else than its text, or the letter is too long or nested too deep.
    /// </exception>
    public string ToMarkdown()
    {
        if (text.Markdown.Length > RenderingLimits.Output)
        {
            throw Limit("the letter has grown past 8 Mi characters", null);
        }

        return Read(text.FindMisread) is { } misread ? throw Misread(misread, null) : text.Markdown;
    }

    /// <summary>The letter's blocks, with every value in its place.</summary>
    /// <param name="language">The language that the letter declares; null where it declares none.</param>
    /// <exception cref="TemplateException">
    /// A value stands where no text is, or the letter is nested too deep.
    /// </exception>
    public IReadOnlyList<DocumentBlock> ToBlocks(string? language) => Read(() => text.ToBlocks(language));

    private T Read<T>(Func<T> read)
    {
        try
        {
            return read();
        }
        catch (MisreadValueException exception)
        {
            throw Misread(exception.Value, exception);
        }
        catch (MarkdownDepthException exception)
        {
            throw Limit(exception.Message, exception);
        }
        catch (RefusedLinkException exception)
        {
            throw new TemplateException(
                [At(exception.Rule, LetterFiles.Layout, new(0, 0, 0), exception.Message)],
                exception
            );
        }
    }

    private TemplateException Misread(MisreadValue value, Exception? exception)
    {
        var place = PlaceOf(value.Index);
        return new([At(TemplateRules.Position, place.FileName, place.Start, value.Reason)], exception);
    }

    private TemplateException Limit(string message, Exception? exception) =>
        new([At(TemplateRules.Limit, LetterFiles.Layout, new(0, 0, 0), message)], exception);

    private Diagnostic At(Rule rule, string path, TextPosition place, string message) =>
        Diagnostic.At(rule, displayRoot + path, place.Line + 1, place.Column + 1, message);
}
