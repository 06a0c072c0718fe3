using ImrDocs.PageStyles;
using ImrDocs.Templating.Documents;
using ImrDocs.Templating.Languages;
using ImrDocs.Word.Images;
using ImrDocs.Word.Parts;
using ImrDocs.Word.Styles;
using ImrDocs.Word.Xml;

namespace ImrDocs.Word.Runs;

/// <summary>Writes the runs of a block as runs of a document.</summary>
/// <remarks>
/// Word has no isolates. It orders each run by the direction that the run is marked with, so that a printed value that
/// is isolated has the direction of its first letter as a whole, and no character is put in that the letter does not
/// have.
/// </remarks>
/// <param name="xml">Takes the XML.</param>
/// <param name="parts">What the letter needs in parts beside its text.</param>
/// <param name="images">The images of the letter's folder.</param>
/// <param name="styles">The styles.</param>
internal sealed class RunWriter(XmlOutput xml, LetterParts parts, WordImages images, WordStyles styles)
{
    private readonly RunOutput _output = new(xml);

    /// <summary>Writes the runs of a block.</summary>
    /// <param name="runs">The runs.</param>
    /// <param name="element">The element of the block.</param>
    /// <param name="place">Where it stands.</param>
    public void Write(IReadOnlyList<DocumentRun> runs, StyledElement element, RunPlace place)
    {
        WriteAll(runs, element, null, place);
        _output.End();
    }

    /// <summary>Writes lines that are shown as they are.</summary>
    public void WriteLines(IReadOnlyList<string> lines, StyledElement element, RunPlace place)
    {
        for (var i = 0; i < lines.Count; i++)
        {
            if (i > 0)
            {
                _output.Element("<w:br/>"u8, null, place.Language);
            }

            var parts = lines[i].Split('\t');
            for (var j = 0; j < parts.Length; j++)
            {
                if (j > 0)
                {
                    _output.Element("<w:tab/>"u8, null, place.Language);
                }

                WriteText(parts[j], null, place);
            }
        }

        _output.End();
    }

    private void WriteAll(IReadOnlyList<DocumentRun> runs, StyledElement element, string? style, RunPlace place)
    {
        string? previous = null;
        for (var i = 0; i < runs.Count; i++)
        {
            if (PageElements.Of(runs[i]) is not { } name)
            {
                WriteText(runs[i], style, place);
                continue;
            }

            var isLast = true;
            for (var j = i + 1; j < runs.Count && isLast; j++)
            {
                isLast = PageElements.Of(runs[j]) is null;
            }

            var child = element.Child(name, new(previous, previous is null, isLast));
            previous = name.Name;
            if (!child.IsHidden)
            {
                WriteElement(runs[i], child, place);
            }
        }
    }

    private void WriteText(DocumentRun run, string? style, RunPlace place)
    {
        switch (run)
        {
            case TextRun text:
                WriteText(text.Text, style, place);
                break;
            case LineBreakRun { IsHard: true }:
                _output.Element("<w:br/>"u8, style, place.Language);
                break;
            case LineBreakRun:
                _output.Text(" ", style, place.Language, place.IsRightToLeft);
                break;
            default:
                throw new InvalidOperationException($"Word has no form of the run {run.GetType().Name}.");
        }
    }

    private void WriteElement(DocumentRun run, StyledElement element, RunPlace place)
    {
        switch (run)
        {
            case CodeRun code:
                WriteText(code.Text, StyleOf(element), place);
                break;
            case EmphasisRun emphasis:
                WriteAll(emphasis.Runs, element, StyleOf(element), place);
                break;
            case IsolatedRun isolated:
                WriteAll(
                    isolated.Runs,
                    element,
                    StyleOf(element),
                    place with
                    {
                        IsRightToLeft = IsRightToLeft(isolated),
                    }
                );
                break;
            case LinkRun link:
                WriteLink(link, element, place);
                break;
            case ImageRun image:
                WriteImage(image, place);
                break;
            case FootnoteRun footnote:
                WriteFootnote(footnote, element, place);
                break;
            default:
                throw new InvalidOperationException($"Word has no form of the run {run.GetType().Name}.");
        }
    }

    private void WriteText(string text, string? style, RunPlace place)
    {
        for (var rest = text.AsSpan(); !rest.IsEmpty; )
        {
            var end = TextDirection.EndOfPart(rest, place.IsRightToLeft, out var isRightToLeft);
            _output.Text(rest[..end], style, place.Language, isRightToLeft);
            rest = rest[end..];
        }
    }

    private static bool IsRightToLeft(IsolatedRun isolated) =>
        DocumentWalk
            .Runs([new DocumentParagraph { Runs = isolated.Runs }])
            .Select(static run => (run as TextRun)?.Text ?? (run as CodeRun)?.Text)
            .Select(static text => TextDirection.OfFirst(text))
            .FirstOrDefault(static direction => direction is not null)
        ?? false;

    private string? StyleOf(StyledElement element) =>
        element.Characters() is { } style ? parts.Styles.IdOf(style, element) : null;

    // An address that is none to .NET would make a document that Word does not open: its text says it.
    private void WriteLink(LinkRun link, StyledElement element, RunPlace place)
    {
        var isInside = link.Address.StartsWith('#');
        if (!isInside && !Uri.TryCreate(link.Address, UriKind.Absolute, out _))
        {
            WriteAll(link.Runs, element, StyleOf(element), place);
            _output.Text($" <{link.Address}>", null, place.Language, isRightToLeft: false);
            return;
        }

        _output.End();
        if (isInside)
        {
            xml.Raw("<w:hyperlink w:anchor=\""u8).Text(link.Address.AsSpan(1));
        }
        else
        {
            xml.Raw("<w:hyperlink r:id=\"link"u8).Number(parts.LinkTo(link.Address));
        }

        if (link.Title.Length > 0)
        {
            xml.Raw("\" w:tooltip=\""u8).Text(link.Title);
        }

        xml.Raw("\">"u8);
        WriteAll(link.Runs, element, StyleOf(element), place);
        _output.End();
        xml.Raw("</w:hyperlink>"u8);
    }

    private void WriteImage(ImageRun run, RunPlace place)
    {
        if (images.Find(run.Path) is not { } image)
        {
            throw new MissingImageException(run.Path);
        }

        parts.Use(image);
        _output.BeginOwn(null, place.Language);
        DrawingXml.Write(
            xml,
            image,
            parts.CountDrawing(),
            image.SizeOf(run.Width, run.Height, place.Width * DrawingXml.EmusOfTwip),
            string.Concat(run.Runs.Select(static text => text.Text))
        );
        xml.Raw("</w:r>"u8);
    }

    private void WriteFootnote(FootnoteRun footnote, StyledElement mark, RunPlace place)
    {
        var number = parts.CountNote();
        var markStyle = StyleOf(mark);
        _output.BeginOwn(markStyle, place.Language);
        xml.Raw("<w:footnoteReference w:id=\""u8).Number(number).Raw("\"/></w:r>"u8);

        var language = footnote.Language;
        var isRightToLeft = language is null ? styles.IsRightToLeft : LanguageTag.IsRightToLeft(language);
        var notes = parts.Notes;
        var item = styles
            .Main.Child(PageElements.Footnotes, new("p", false, true), isCell: true)
            .Child(new("ol"), ElementPlace.Only)
            .Child(PageElements.Item, new("li", false, false), isCell: true)
            .Content();
        notes.Raw("<w:footnote w:id=\""u8).Number(number).Raw("\"><w:p><w:pPr><w:pStyle w:val=\""u8);
        notes.Text(parts.Styles.IdOf(item.Paragraph(), item)).Raw("\"/>"u8);
        notes.Raw(
            isRightToLeft == styles.IsRightToLeft ? []
            : isRightToLeft ? "<w:bidi/>"u8
            : "<w:bidi w:val=\"0\"/>"u8
        );
        notes.Raw("</w:pPr><w:r><w:rPr><w:rStyle w:val=\""u8).Text(styles.NoteMark.Id);
        notes.Raw("\"/></w:rPr><w:footnoteRef/></w:r>"u8);
        var text = new RunWriter(notes, parts, images, styles);
        text._output.Text(" ", null, language, isRightToLeft);
        text.Write(footnote.Runs, item, new(place.Width, language, isRightToLeft));
        notes.Raw("</w:p></w:footnote>"u8);
    }
}
