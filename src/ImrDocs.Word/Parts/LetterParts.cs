using ImrDocs.Word.Images;
using ImrDocs.Word.Styles;
using ImrDocs.Word.Xml;

namespace ImrDocs.Word.Parts;

/// <summary>What one letter needs in parts beside its text.</summary>
/// <param name="styles">The styles of every document.</param>
internal sealed class LetterParts(WordStyles styles)
{
    private readonly Dictionary<string, int> _links = new(StringComparer.Ordinal);
    private readonly SortedDictionary<int, WordImage> _images = [];
    private int _drawings;

    /// <summary>The styles of the letter.</summary>
    public LetterStyles Styles { get; } = new(styles);

    /// <summary>The footnotes, as XML.</summary>
    public XmlOutput Notes { get; } = new();

    /// <summary>How many footnotes there are.</summary>
    public int NoteCount { get; private set; }

    /// <summary>The lists of the letter, as XML.</summary>
    public XmlOutput Lists { get; } = new();

    /// <summary>How many lists there are.</summary>
    public int ListCount { get; private set; }

    /// <summary>The addresses of links out of the letter, with their numbers.</summary>
    public IEnumerable<KeyValuePair<string, int>> Links => _links.OrderBy(static link => link.Value);

    /// <summary>The images that the letter shows.</summary>
    public IEnumerable<WordImage> Images => _images.Values;

    /// <summary>The number of the next footnote, from 1.</summary>
    public int CountNote() => ++NoteCount;

    /// <summary>The number of the next image in the text, from 1.</summary>
    public int CountDrawing() => ++_drawings;

    /// <summary>The number of the next list.</summary>
    public int CountList() => ++ListCount;

    /// <summary>The number of a link to an address out of the letter.</summary>
    public int LinkTo(string address)
    {
        if (!_links.TryGetValue(address, out var number))
        {
            number = _links.Count + 1;
            _links.Add(address, number);
        }

        return number;
    }

    /// <summary>Makes an image part of the document.</summary>
    public void Use(WordImage image) => _images[image.Number] = image;

    /// <summary>Forgets the letter.</summary>
    public void Clear()
    {
        _links.Clear();
        _images.Clear();
        _drawings = 0;
        NoteCount = 0;
        ListCount = 0;
        Styles.Clear();
        Notes.Clear();
        Lists.Clear();
    }
}
