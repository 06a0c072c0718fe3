using System.Xml.Linq;
using ImrDocs.Forms.Tracking;
using static ImrDocs.Word.Redlines.WordNames;

namespace ImrDocs.Word.Reviews;

/// <summary>Reads the comments of a document.</summary>
internal static class ReviewComments
{
    private static readonly XNamespace Newer = "http://schemas.microsoft.com/office/word/2012/wordml";
    private static readonly XNamespace New = "http://schemas.microsoft.com/office/word/2010/wordml";

    /// <summary>The comments, in their order.</summary>
    /// <param name="parts">The document.</param>
    public static IEnumerable<(string Id, ReviewRemarkKind Kind, string? Author, string Text)> Of(ReviewParts parts)
    {
        var resolved = parts
            .CommentStates.Where(static state => state.Attribute(Newer + "done")?.Value is "1" or "true")
            .Select(static state => state.Attribute(Newer + "paraId")?.Value)
            .ToHashSet();
        return parts.Comments.Select(comment =>
        {
            XElement[] paragraphs = [.. comment.Descendants(W + "p")];
            return (
                comment.Attribute(W + "id")?.Value ?? "",
                paragraphs.Any(paragraph => resolved.Contains(paragraph.Attribute(New + "paraId")?.Value ?? ""))
                    ? ReviewRemarkKind.ResolvedComment
                    : ReviewRemarkKind.Comment,
                comment.Attribute(W + "author")?.Value is { Length: > 0 } author ? author : null,
                string.Join(
                    ' ',
                    paragraphs
                        .Select(static paragraph => string.Concat(paragraph.Descendants().Select(TextOf)))
                        .Where(static text => text.Length > 0)
                )
            );
        });
    }

    private static string TextOf(XElement content) =>
        content.Name.LocalName switch
        {
            "t" => content.Value,
            "br" or "cr" or "tab" => " ",
            _ => "",
        };
}
