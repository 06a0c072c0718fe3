using ImrDocs.Templating.Documents;
using ImrDocs.Templating.Markdown.Footnotes;
using ImrDocs.Templating.Markdown.Links;

namespace ImrDocs.Templating.Markdown;

/// <summary>Writes the runs of a block as HTML.</summary>
/// <param name="output">Takes the HTML.</param>
internal sealed class HtmlRunWriter(HtmlOutput output)
{
    /// <summary>What an image begins with, before the path of its file.</summary>
    public const string ImageStart = "<img src=\"";

    /// <summary>Writes runs.</summary>
    public void Write(IReadOnlyList<DocumentRun> runs)
    {
        foreach (var run in runs)
        {
            Write(run);
        }
    }

    private void Write(DocumentRun run)
    {
        var start = output.Length;
        switch (run)
        {
            case TextRun text:
                WriteText(text);
                break;
            case CodeRun code:
                output.Raw("<code>").Text(code.Text).Raw("</code>");
                break;
            case LineBreakRun lineBreak:
                WriteBreak(lineBreak);
                break;
            case EmphasisRun emphasis:
                output.Raw(emphasis.IsStrong ? "<strong>" : "<em>");
                Write(emphasis.Runs);
                output.Raw(emphasis.IsStrong ? "</strong>" : "</em>");
                break;
            case IsolatedRun isolated:
                output.Raw(IsolatedText.Start);
                Write(isolated.Runs);
                output.Raw(IsolatedText.End);
                break;
            case LinkRun { MarkedAddress: { } address } link:
                WriteMarkedLink(link, address);
                break;
            case LinkRun link:
                output.Raw("<a href=\"").Text(link.Address).Raw("\"");
                WriteTitle(link);
                output.Raw(">");
                Write(link.Runs);
                output.Raw("</a>");
                break;
            case ImageRun image:
                WriteImage(image);
                break;
            case FootnoteRun footnote:
                output.Raw(FootnotePlaces.Opening);
                output.Language(footnote.Language);
                output.Raw(FootnotePlaces.OpeningEnd);
                Write(footnote.Runs);
                output.Raw(FootnotePlaces.Closing);
                break;
            default:
                throw new InvalidOperationException($"HTML has no form of the run {run.GetType().Name}.");
        }

        output.Report(run, start);
    }

    // Also an empty value keeps apart the line breaks around it, as its mark does.
    private void WriteText(TextRun text)
    {
        output.Text(text.Text);
        if (text.Value is not null)
        {
            output.ContinueLine();
        }
    }

    private void WriteBreak(LineBreakRun lineBreak)
    {
        if (lineBreak.IsHard)
        {
            output.Line("<br />");
        }
        else
        {
            output.BeginLine();
        }
    }

    private void WriteMarkedLink(LinkRun link, TextRun address)
    {
        output.Raw(LinkOrder.Opening);
        Write(link.Runs);
        output.Raw(LinkOrder.BeforeAddress);
        Write(address);
        if (link.Title.Length > 0)
        {
            output.Raw("\" title=\"").Text(link.Title);
        }

        output.Raw(LinkOrder.Closing);
    }

    private void WriteTitle(LinkRun link)
    {
        if (link.Title.Length > 0)
        {
            output.Raw(" title=\"").Text(link.Title).Raw("\"");
        }
    }

    private void WriteImage(ImageRun image)
    {
        output.Raw(ImageStart).Text(image.Path).Raw("\" alt=\"");
        Write(image.Runs);
        output.Raw("\"");
        output.Attribute("width", image.Width);
        output.Attribute("height", image.Height);
        output.Raw(" />");
    }
}
