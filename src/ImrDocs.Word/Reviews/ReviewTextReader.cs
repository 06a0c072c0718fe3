using System.Globalization;
using System.Text;
using System.Xml.Linq;
using ImrDocs.Forms.Tracking;
using ImrDocs.Snapshots.Redlines;
using ImrDocs.Word.Redlines;
using static ImrDocs.Word.Redlines.WordNames;

namespace ImrDocs.Word.Reviews;

/// <summary>Reads the words of a document with tracked changes, whatever program wrote it.</summary>
/// <param name="parts">The document.</param>
/// <param name="author">Who tracked the redline's own changes of paragraphs' looks; null for nobody.</param>
/// <param name="known">The words of the redline; none where the document is the redline.</param>
internal sealed class ReviewTextReader(ReviewParts parts, KnownWords known, string? author)
{
    private const int MostNesting = 256;

    // The title is that of the letter's page: the letter itself does not say it.
    private const string TitleStyle = "Title";

    private static readonly WordChunker Chunker = new();

    private readonly Dictionary<string, XElement> _notes = parts
        .Notes.SelectMany(static root => root.Elements())
        .DistinctBy(KeyOf)
        .ToDictionary(KeyOf);

    private readonly RunLooks _runs = new(parts.Styles);
    private readonly List<ReviewWord> _words = [];
    private readonly Dictionary<string, (int Start, int End)> _anchors = new(StringComparer.Ordinal);
    private readonly List<(int Start, int End, string? Author)> _looks = [];
    private readonly SortedSet<string> _unread = new(StringComparer.Ordinal);
    private readonly HashSet<string> _readNotes = new(StringComparer.Ordinal);

    // Words can be divided among runs: they are cut where a paragraph ends, or where marks or looks change.
    private readonly StringBuilder _text = new();
    private ReviewMarks _marks;
    private string _look = "";
    private string _link = "";
    private string _space = "";
    private string _kind = "";
    private string _cell = "";
    private bool _isEndDeleted;
    private ReviewPart _part;
    private int _block;
    private int _blocks;
    private bool _hasSilentMarks;
    private string? _field;
    private bool _isFieldResult;

    /// <summary>Reads the document.</summary>
    /// <exception cref="InvalidDataException">It is nested too deep.</exception>
    public ReviewText Read()
    {
        Blocks(parts.Body, default, 0);
        _part = ReviewPart.Margin;
        foreach (var margin in parts.Margins)
        {
            Blocks(margin, default, 0);
        }

        return new(_words, _anchors, _looks, [.. _unread]) { HasSilentMarks = _hasSilentMarks };
    }

    private void Blocks(XElement parent, ReviewMarks marks, int depth)
    {
        EndWords();
        Contents(parent, marks, depth);
        EndWords();
        _space = ReviewWord.ParagraphEnd;
    }

    private void Contents(XElement parent, ReviewMarks marks, int depth)
    {
        if (depth > MostNesting)
        {
            throw new InvalidDataException("It is nested too deep.");
        }

        foreach (var element in parent.Elements())
        {
            Content(element, marks, depth + 1);
        }
    }

    private void Content(XElement element, ReviewMarks marks, int depth)
    {
        switch (element.Name.LocalName)
        {
            case "p":
                EndWords();
                var (part, kind, isEndDeleted, block) = (_part, _kind, _isEndDeleted, _block);
                _block = ++_blocks;
                _part = StyleOf(element.Element(W + "pPr")) == TitleStyle ? ReviewPart.Title : part;
                _kind = _runs.OfParagraph(element.Element(W + "pPr")) + _cell;
                _isEndDeleted =
                    element
                        .Element(W + "pPr")
                        ?.Element(W + "rPr")
                        ?.Elements()
                        .Any(static mark => mark.Name.LocalName is "del" or "moveFrom") == true;
                Spoken(element.Element(W + "pPr")?.Element(W + "rPr"), () => Blocks(element, marks, depth));
                (_part, _kind, _isEndDeleted, _block) = (part, kind, isEndDeleted, block);
                break;
            case "tr":
                Spoken(element.Element(W + "trPr"), () => Contents(element, marks, depth));
                break;
            case "tc":
                var cell = _cell;
                _cell = string.Create(
                    CultureInfo.InvariantCulture,
                    $" in column {1 + element.ElementsBeforeSelf(W + "tc").Count()}"
                );
                Blocks(element, marks, depth);
                _cell = cell;
                break;
            case "pPr" or "rPr" or "tblPr" or "trPr" or "tcPr" or "tblPrEx" or "sectPr" or "tblGrid":
                Properties(element);
                break;
            case "ins" or "moveTo":
                Spoken(element, () =>
                    Contents(element, marks with { IsInserted = true, Author = AuthorOf(element) }, depth)
                );
                break;
            case "del" or "moveFrom":
                Spoken(element, () =>
                    Contents(element, marks with { IsDeleted = true, Author = AuthorOf(element) }, depth)
                );
                break;
            case "r":
                Run(element, marks, depth);
                break;
            case "hyperlink":
                EndWords();
                _link = parts.AddressOf(element.Attribute(R + "id")?.Value ?? "")?.TrimEnd('/') ?? "";
                Contents(element, marks, depth);
                EndWords();
                _link = "";
                break;
            case "fldSimple":
                if (!IsPageField(element.Attribute(W + "instr")?.Value))
                {
                    Contents(element, marks, depth);
                }

                break;
            case "commentRangeStart":
                EndWords();
                _anchors[IdOf(element)] = (_words.Count, _words.Count);
                break;
            case "commentRangeEnd":
                EndWords();
                _anchors[IdOf(element)] = (
                    _anchors.GetValueOrDefault(IdOf(element), (_words.Count, 0)).Item1,
                    _words.Count
                );
                break;
            case "AlternateContent":
                Contents(element.Elements().FirstOrDefault() ?? element, marks, depth);
                break;
            case "oMath" or "oMathPara":
                _unread.Add("a formula");
                break;
            case "altChunk" or "subDoc":
                _unread.Add("another document within it");
                break;
            default:
                Contents(element, marks, depth);
                break;
        }
    }

    // What is read within a mark, or within what has a mark among its properties. A mark in which no word is marked
    // says nothing that can be found again.
    private void Spoken(XElement? mark, Action read)
    {
        EndWords();
        var start = _words.Count;
        read();
        EndWords();
        _hasSilentMarks |=
            mark is not null
            && (IsMark(mark) ? mark : mark.Elements().FirstOrDefault(IsMark)) is { } tracked
            && tracked.Name.LocalName is "ins" or "del" or "moveFrom" or "moveTo"
            && _words.Skip(start).All(static word => !word.Marks.IsAny);
    }

    private static string? StyleOf(XElement? properties) =>
        properties?.Element(W + "pStyle")?.Attribute(W + "val")?.Value;

    private static string? LevelOf(XElement? properties) =>
        properties?.Element(W + "numPr")?.Element(W + "ilvl")?.Attribute(W + "val")?.Value;

    private void Run(XElement run, ReviewMarks marks, int depth)
    {
        var start = -1;
        foreach (var content in run.Elements())
        {
            switch (content.Name.LocalName)
            {
                case "rPr":
                    if (content.Element(W + "rPrChange") is not null)
                    {
                        EndWords();
                        start = _words.Count;
                    }

                    break;
                case "instrText":
                    _field += content.Value;
                    break;
                case "fldChar":
                    Field(content.Attribute(W + "fldCharType")?.Value);
                    break;
                case "commentReference":
                    EndWords();
                    _anchors.TryAdd(IdOf(content), (_words.Count, _words.Count));
                    break;
                case "footnoteReference" or "endnoteReference":
                    Note(content, marks, depth);
                    break;
                case "drawing" or "pict" or "object" or "AlternateContent":
                    Drawing(content, marks, depth);
                    break;
                default:
                    Append(TextOf(content), _runs.Of(run), marks);
                    break;
            }
        }

        if (start >= 0)
        {
            EndWords();
            _looks.Add((start, _words.Count, AuthorOf(run.Element(W + "rPr")!.Element(W + "rPrChange")!)));
        }
    }

    private static string TextOf(XElement content) =>
        content.Name.LocalName switch
        {
            "t" or "delText" => content.Value,
            "br" when content.Attribute(W + "type")?.Value is "page" or "column" => "\f",
            "br" or "cr" or "tab" or "ptab" => " ",
            "noBreakHyphen" => "\u2011",
            "sym" => "\uFFFD",
            _ => "",
        };

    // What a note says stands where it is referred to, so that its changes are found in their place.
    private void Note(XElement reference, ReviewMarks marks, int depth)
    {
        EndWords();
        var key = KeyOf(reference.Name.LocalName, IdOf(reference));
        if (!_notes.TryGetValue(key, out var note))
        {
            _unread.Add("a footnote whose text is missing");
        }
        else if (_readNotes.Add(key))
        {
            _space = ReviewWord.ParagraphEnd;
            Blocks(note, marks, depth);
        }
    }

    // An image of the letter is known by its alternative text; one more is an image that somebody added.
    private void Drawing(XElement drawing, ReviewMarks marks, int depth)
    {
        EndWords();
        if (drawing.Descendants(W + "txbxContent").FirstOrDefault() is { } box)
        {
            _space = ReviewWord.ParagraphEnd;
            Blocks(box, marks, depth);
            return;
        }

        var description = drawing
            .Descendants()
            .FirstOrDefault(static element => element.Name.LocalName == "docPr")
            ?.Attribute("descr")
            ?.Value;
        _link = drawing
            .Descendants()
            .Attributes(R + "embed")
            .Select(embed => parts.DigestOf(embed.Value))
            .FirstOrDefault("");
        Add($"{ReviewWord.Image}{description}", "", marks);
        _link = "";
    }

    private void Properties(XElement properties)
    {
        foreach (var change in properties.Descendants().Where(IsMark))
        {
            // Where lines are kept together follows from the words.
            _hasSilentMarks |=
                change.Name == W + "pPrChange"
                && change.Element(W + "pPr") is var former
                && (StyleOf(former), LevelOf(former)) != (StyleOf(properties), LevelOf(properties));
            if (
                change.Name.LocalName.EndsWith("PrChange", StringComparison.Ordinal)
                && change.Name != W + "rPrChange"
                && AuthorOf(change) != author
            )
            {
                EndWords();
                _looks.Add((_words.Count, _words.Count, AuthorOf(change)));
            }
        }
    }

    private static bool IsMark(XElement element) => element.Attribute(W + "author") is not null;

    // What every page counts is counted anew by every program.
    private void Field(string? type)
    {
        switch (type)
        {
            case "begin":
                (_field, _isFieldResult) = ("", false);
                break;
            case "separate":
                _isFieldResult = IsPageField(_field);
                break;
            default:
                (_field, _isFieldResult) = (null, false);
                break;
        }
    }

    private static bool IsPageField(string? instruction) => instruction?.Trim().Split(' ')[0] is "PAGE" or "NUMPAGES";

    private void Append(string text, string look, ReviewMarks marks)
    {
        if (text.Length == 0 || _isFieldResult)
        {
            return;
        }

        if (marks != _marks || look != _look)
        {
            EndWords();
            (_marks, _look) = (marks, look);
        }

        _text.Append(text);
    }

    private void EndWords()
    {
        foreach (var piece in Chunker.Chunk(_text.ToString()))
        {
            if (string.IsNullOrWhiteSpace(piece))
            {
                _space = _space == ReviewWord.ParagraphEnd ? _space : _space + piece;
            }
            else
            {
                foreach (var word in known.Of(piece))
                {
                    Add(word, _look, _marks);
                }
            }
        }

        _text.Clear();
    }

    private void Add(string word, string look, ReviewMarks marks)
    {
        _words.Add(
            new(word, marks, _part)
            {
                Space = _space,
                Look = look,
                Link = _link,
                Block = _block,
                Kind = _kind,
                IsEndDeleted = _isEndDeleted,
            }
        );
        _space = "";
    }

    private static string IdOf(XElement element) => element.Attribute(W + "id")?.Value ?? "";

    private static string? AuthorOf(XElement mark) =>
        mark.Attribute(W + "author")?.Value is { Length: > 0 } author ? author : null;

    private static string KeyOf(XElement note) => KeyOf(note.Name.LocalName, IdOf(note));

    // A note and the reference to it have the same beginning: 'footnote', 'footnoteReference'.
    private static string KeyOf(string name, string id) =>
        $"{name.Replace("Reference", "", StringComparison.Ordinal)} {id}";
}
