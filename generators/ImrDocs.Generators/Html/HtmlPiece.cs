using ImrDocs.Templating.Markdown;

namespace ImrDocs.Generators.Html;

/// <summary>What a statement writes into a letter's HTML.</summary>
/// <param name="Before">The HTML of a text; for a value or a loop what stands before it.</param>
/// <param name="After">What stands after a value or a loop; empty for a text.</param>
internal readonly record struct HtmlPiece(string Before, string After)
{
    /// <summary>
    /// What Markdig writes after the mark of blocks, which says in what they stand; empty for a text.
    /// </summary>
    public string Place { get; init; } = "";

    /// <summary>When the value is isolated; the tags of one that always is stand around it already.</summary>
    public ValueIsolation Isolation { get; init; }
}
