using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace ImrDocs.CommandLine.Importing.Word;

/// <summary>Reports what of a document is not in the draft: objects, comments, and hidden text.</summary>
/// <param name="context">The document.</param>
internal sealed class LostContent(WordContext context)
{
    /// <summary>Reports a comment.</summary>
    public void Comment(CommentReference reference, ImportPlace place)
    {
        var comment = context
            .Part.WordprocessingCommentsPart?.Comments?.Elements<Comment>()
            .FirstOrDefault(found => found.Id?.Value == reference.Id?.Value);
        var author = comment?.Author?.Value is { Length: > 0 } name ? $" of {name}" : "";
        context.Findings.Add(
            ImportRules.Comment,
            place,
            $"a comment{author} is left out: {Short(comment is null ? "" : ShownText.Of(comment))}; do what it asks for"
        );
    }

    /// <summary>Reports a drawing, with the words of its text boxes.</summary>
    public void Drawing(OpenXmlElement drawing, ImportPlace place)
    {
        var boxes = drawing.Descendants().Where(static part => part.LocalName == "txbxContent").ToList();
        if (boxes.Count > 0)
        {
            Object("a text box", string.Join(' ', boxes.Select(static box => box.InnerText)), place);
        }
        else
        {
            Object("an image or a drawing", "", place);
        }
    }

    /// <summary>Reports an object.</summary>
    /// <param name="what">What it is.</param>
    /// <param name="text">The words in it.</param>
    /// <param name="place">Where it stands.</param>
    public void Object(string what, string text, ImportPlace place)
    {
        var shown = string.IsNullOrWhiteSpace(text) ? "" : $": {Short(text)}";
        var advice = what.Contains("image", StringComparison.Ordinal)
            ? "save it as a file in the letter's folder, and write ![Its text](FILE)"
            : "write in the draft what it says";
        context.Findings.Add(ImportRules.Object, place, $"{what} is left out{shown}; {advice}");
    }

    /// <summary>Reports a block that no reader knows; one without words needs no word.</summary>
    /// <param name="block">The block.</param>
    /// <param name="where">Where it stands: <c>after paragraph 3</c>.</param>
    public void Block(OpenXmlElement block, string where)
    {
        if (block is AltChunk)
        {
            context.Findings.Add(
                ImportRules.Object,
                ImportPlace.Of(where, ""),
                "a document that is inserted as a file is left out; save the letter in Word as one document"
            );
        }
        else if (block.InnerText.Length > 0)
        {
            context.Findings.Add(
                ImportRules.Object,
                ImportPlace.Of(where, block.InnerText),
                $"'{block.LocalName}' is left out; write in the draft what it says"
            );
        }
    }

    /// <summary>Reports hidden text.</summary>
    public void HiddenText(string text, ImportPlace place) =>
        context.Findings.Add(
            ImportRules.Hidden,
            place,
            $"hidden text is left out: {Short(text)}; show it in Word if it belongs to the letter"
        );

    private static string Short(string text) => ImportPlace.Of("", text).Words.Trim(' ', '(', ')');
}
