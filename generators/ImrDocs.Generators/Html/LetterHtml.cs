using ImrDocs.Templating.Binding.Tree;
using ImrDocs.Templating.Flow;
using ImrDocs.Templating.Markdown;

namespace ImrDocs.Generators.Html;

/// <summary>
/// A letter's templates as HTML: what each text becomes, so that the letter is written without reading Markdown again.
/// </summary>
/// <remarks>
/// A value is always text, so that the blocks of a letter are known before it is written. Ways through the templates
/// are turned into HTML by Markdig, with the place of each text; what stands between the texts is divided among them so
/// that every way follows from its steps alone. Where there is no such division, or other ways with texts full of
/// markup come out wrong, there is no form, and Markdig reads the letter's Markdown.
/// </remarks>
internal sealed class LetterHtml
{
    private readonly LetterFlow _flow;
    private readonly IReadOnlyList<HtmlPiece> _pieces;

    internal LetterHtml(LetterFlow flow, IReadOnlyList<HtmlPiece> pieces, string start, string end)
    {
        _flow = flow;
        _pieces = pieces;
        Start = start;
        End = end;
        HasOpenBreaks = pieces.Any(static piece => HasOpenBreak(piece.Before) || HasOpenBreak(piece.After));
        IsArrangedAtEnd = pieces
            .SelectMany(static piece => new[] { piece.Before, piece.After })
            .Concat([start, end])
            .Any(HtmlOrder.IsNeededIn);
    }

    /// <summary>The HTML that every letter begins with.</summary>
    public string Start { get; }

    /// <summary>The HTML that every letter ends with.</summary>
    public string End { get; }

    /// <summary>Whether a line break can turn out to break nothing, because no line follows it.</summary>
    public bool HasOpenBreaks { get; }

    /// <summary>Whether <see cref="HtmlOrder"/> arranges a letter when all of it is written.</summary>
    public bool IsArrangedAtEnd { get; }

    /// <summary>What a statement writes.</summary>
    /// <param name="calls">The calls that lead to it.</param>
    /// <param name="statement">
    /// A <see cref="BoundText"/>, a <see cref="BoundOutput"/> of a value, or a <see cref="BoundFor"/> with a round.
    /// </param>
    public HtmlPiece Find(CallPath calls, BoundStatement statement)
    {
        var piece = _flow.Find(calls, statement) is { } step ? Isolated(step, _pieces[step.Id]) : new("", "");
        return _flow.Find(calls, statement, isEnd: true) is { } end
            ? piece with
            {
                After = _pieces[end.Id].Before,
            }
            : piece;
    }

    // Blocks have the tags around their words.
    private static HtmlPiece Isolated(FlowStep step, HtmlPiece piece) =>
        piece.Isolation == ValueIsolation.Always && !step.IsBlocks
            ? new(piece.Before + IsolatedText.Start, IsolatedText.End + piece.After)
            : piece;

    private static bool HasOpenBreak(string html) =>
        html.EndsWith(LineBreaks.Html, StringComparison.Ordinal)
        || html.Contains(LineBreaks.Html + LineBreaks.ClosingTag);

    internal HtmlPiece PieceOf(FlowStep step) => _pieces[step.Id];
}
