using ImrDocs.Templating.Documents;
using ImrDocs.Templating.Markdown.Footnotes;
using ImrDocs.Templating.Markdown.Images;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace ImrDocs.Templating.Markdown;

/// <summary>Makes the runs of a block of what Markdig read.</summary>
/// <param name="values">What the marks stand for; null where the tree has the marks.</param>
/// <param name="place">Where in the document is read.</param>
internal sealed class RunReader(DocumentValues? values, ReadingPlace place)
{
    /// <summary>The place of a node in the letter's Markdown.</summary>
    public TextPlace PlaceOf(MarkdownObject node) => InLetter(new(node.Span.Start, node.Span.End + 1));

    /// <summary>The place of what holds other nodes, up to the last: Markdig counts the blank lines after it.</summary>
    public TextPlace PlaceOf(ContainerBlock around, IReadOnlyList<DocumentNode> parts)
    {
        var place = PlaceOf(around);
        return parts.Count > 0 ? place with { End = parts[parts.Count - 1].Source.End } : place;
    }

    /// <summary>The place of the text that a block, or what else holds some, consists of.</summary>
    public TextPlace PlaceOf(ContainerInline? text, MarkdownObject around) =>
        text?.FirstOrDefault(IsWritten) is { } first && text.LastOrDefault(IsWritten) is { } last
            ? InLetter(new(first.Span.Start, last.Span.End + 1))
            : PlaceOf(around);

    // The spaces that Markdig takes away around the text of a cell leave empty texts.
    private static bool IsWritten(Inline inline) => !inline.Span.IsEmpty;

    /// <summary>The error for what Markdig reads and no letter has.</summary>
    public static InvalidOperationException Unknown(MarkdownObject node) =>
        new(
            $"Markdown reads line {node.Line + 1}, column {node.Column + 1} of the letter as {node.GetType().Name}, "
                + "and the document tree has no such node."
        );

    /// <summary>The runs of a block, or of what else holds some; none where there are none.</summary>
    public IReadOnlyList<DocumentRun> ReadAll(ContainerInline? container)
    {
        List<DocumentRun> runs = [];
        if (container is not null)
        {
            ReadInto(runs, container);
        }

        return runs;
    }

    private void ReadInto(List<DocumentRun> runs, ContainerInline container)
    {
        place.Enter();
        foreach (var inline in container)
        {
            Read(inline, runs);
        }

        place.Leave();
    }

    private void Read(Inline inline, List<DocumentRun> runs)
    {
        switch (inline)
        {
            case LiteralInline literal:
                ReadLiteral(literal, runs);
                break;
            case HtmlEntityInline entity:
                AddText(runs, entity.Transcoded.ToString(), PlaceOf(entity));
                break;
            case CodeInline code:
                runs.Add(new CodeRun { Text = code.Content, Source = PlaceOf(code) });
                break;
            case OpenBreak:
                runs.Add(new LineBreakRun { IsHard = true, Source = PlaceOf(inline) });
                break;
            // A break at the end of what it stands in breaks nothing.
            case LineBreakInline lineBreak:
                if (lineBreak.NextSibling is not null)
                {
                    runs.Add(new LineBreakRun { IsHard = lineBreak.IsHard, Source = PlaceOf(lineBreak) });
                }

                break;
            case EmphasisInline emphasis:
                runs.Add(
                    new EmphasisRun
                    {
                        IsStrong = emphasis.DelimiterCount == 2,
                        Runs = ReadAll(emphasis),
                        Source = PlaceOf(emphasis),
                    }
                );
                break;
            case LinkInline { IsImage: true } image:
                runs.Add(ReadImage(image));
                break;
            case LinkInline link:
                runs.Add(ReadLink(link));
                break;
            case AutolinkInline link:
                runs.Add(
                    new LinkRun
                    {
                        Address = EncodedAddress.Of((link.IsEmail ? "mailto:" : "") + link.Url),
                        IsAddress = true,
                        Runs = [new TextRun { Text = link.Url }],
                        Source = PlaceOf(link),
                    }
                );
                break;
            case FootnoteInline { Refusal: null } footnote:
                runs.Add(
                    new FootnoteRun
                    {
                        Language = place.Language,
                        Runs = ReadAll(footnote),
                        Source = PlaceOf(footnote),
                    }
                );
                break;
            case FootnoteInline footnote:
                AddText(runs, FootnoteParser.Opening);
                ReadInto(runs, footnote);
                AddText(runs, FootnoteParser.Closing);
                break;
            case DelimiterInline delimiter:
                AddText(runs, delimiter.ToLiteral());
                ReadInto(runs, delimiter);
                break;
            case ContainerInline container when container.GetType() == typeof(ContainerInline):
                ReadInto(runs, container);
                break;
            default:
                throw Unknown(inline);
        }
    }

    private LinkRun ReadLink(LinkInline link)
    {
        var address = AddressOf(link);
        var runs = ReadAll(link);
        if (!address.Any(ValueMark.Has))
        {
            return new()
            {
                Address = EncodedAddress.Of(address),
                Title = link.Title ?? "",
                Runs = runs,
                Source = PlaceOf(link),
            };
        }

        return values is null
            ? new()
            {
                Address = "",
                Title = link.Title ?? "",
                Runs = runs,
                Source = PlaceOf(link),
                MarkedAddress = new() { Text = address, Source = new(link.UrlSpan.Start, link.UrlSpan.End + 1) },
            }
            : new()
            {
                Address = values.TakeText(ValueMark.Read(address, 0, out _)),
                Title = link.Title ?? "",
                Runs = runs,
                Source = PlaceOf(link),
            };
    }

    private ImageRun ReadImage(LinkInline image)
    {
        var size = ImageSizes.Of(image);
        return new()
        {
            Path = EncodedAddress.Of(AddressOf(image)),
            Width = size?.Width,
            Height = size?.Height,
            Runs = [.. TextsOf(ReadAll(image))],
            Source = PlaceOf(image),
        };
    }

    // Of an image, only the words are shown where it is not.
    private static IEnumerable<TextRun> TextsOf(IEnumerable<DocumentRun> runs) =>
        runs.SelectMany(static run =>
            run switch
            {
                TextRun text => [text],
                CodeRun code => [new TextRun { Text = code.Text, Source = code.Source }],
                LineBreakRun => [new TextRun { Text = "\n" }],
                EmphasisRun emphasis => TextsOf(emphasis.Runs),
                IsolatedRun isolated => TextsOf(isolated.Runs),
                LinkRun link => TextsOf(link.Runs),
                ImageRun image => image.Runs,
                _ => [],
            }
        );

    private static string AddressOf(LinkInline link) => link.GetDynamicUrl?.Invoke() ?? link.Url ?? "";

    private void ReadLiteral(LiteralInline literal, List<DocumentRun> runs)
    {
        var text = literal.Content.ToString();
        var (start, end) = (literal.Span.Start, literal.Span.End + 1);
        var isWritten = end - start == text.Length + (literal.IsFirstCharacterEscaped ? 1 : 0);
        if (values is null)
        {
            AddText(runs, text, new(start, end), isWritten);
            return;
        }

        var from = 0;
        for (var mark = ValueMark.IndexOf(text, 0); mark >= 0; mark = ValueMark.IndexOf(text, from))
        {
            AddPart(mark);
            runs.AddRange(values.TakeRuns(ValueMark.Read(text, mark, out from)));
        }

        AddPart(text.Length);

        void AddPart(int to)
        {
            var first = from == 0 ? start : end - text.Length + from;
            AddText(runs, text.Substring(from, to - from), InLetter(new(first, end - text.Length + to)), isWritten);
        }
    }

    private TextPlace InLetter(TextPlace written) => values?.Places.Of(written) ?? written;

    private static void AddText(List<DocumentRun> runs, string text, TextPlace source = default, bool isWritten = false)
    {
        if (text.Length > 0)
        {
            runs.Add(
                new TextRun
                {
                    Text = text,
                    Source = source,
                    IsWritten = isWritten,
                }
            );
        }
    }
}
