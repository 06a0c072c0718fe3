using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace ImrDocs.CommandLine.Importing.Word;

/// <summary>How a run of words looks.</summary>
/// <param name="styles">The styles of the document.</param>
/// <param name="run">What the run itself says.</param>
/// <param name="paragraph">The paragraph around it.</param>
internal sealed class RunFormat(WordStyles styles, RunProperties? run, ParagraphProperties? paragraph)
{
    /// <summary>Whether no reader sees the words.</summary>
    public bool IsHidden => IsOn<Vanish>();

    /// <summary>How the words are stressed.</summary>
    public Emphasis Emphasis =>
        (IsOn<Bold>() ? Emphasis.Bold : Emphasis.None) | (IsOn<Italic>() ? Emphasis.Italic : Emphasis.None);

    /// <summary>What a letter has no equivalent of.</summary>
    public IEnumerable<string> Others(bool isLink)
    {
        if (!isLink && Find<Underline>() is { } line && line.Val?.Value != UnderlineValues.None)
        {
            yield return "underline";
        }

        if (!isLink && Find<Color>()?.Val?.Value is { } color && color is not ("auto" or "000000"))
        {
            yield return "color";
        }

        if (Find<Highlight>() is { } highlight && highlight.Val?.Value != HighlightColorValues.None)
        {
            yield return "highlight";
        }

        if (IsOn<Strike>() || IsOn<DoubleStrike>())
        {
            yield return "strikethrough";
        }

        if (IsOn<Caps>())
        {
            yield return "all capitals";
        }

        if (IsOn<SmallCaps>())
        {
            yield return "small capitals";
        }

        if (Find<VerticalTextAlignment>()?.Val?.Value is { } position && position != VerticalPositionValues.Baseline)
        {
            yield return position == VerticalPositionValues.Superscript ? "superscript" : "subscript";
        }
    }

    private bool IsOn<T>()
        where T : OnOffType => Find<T>() is { } found && (found.Val?.Value ?? true);

    private T? Find<T>()
        where T : OpenXmlElement =>
        run?.GetFirstChild<T>()
        ?? OfStyles<T>(run?.RunStyle?.Val?.Value)
        ?? OfStyles<T>(paragraph?.ParagraphStyleId?.Val?.Value);

    private T? OfStyles<T>(string? id)
        where T : OpenXmlElement =>
        styles
            .Chain(id)
            .Select(static style => style.StyleRunProperties?.GetFirstChild<T>())
            .FirstOrDefault(static found => found is not null);
}
