using ImrDocs.Templating.Documents;

namespace ImrDocs.Templating.Markdown;

/// <summary>The values of a letter, each of which comes to stand at one place of the document tree.</summary>
/// <param name="values">The values by the numbers of their marks.</param>
/// <param name="isolations">When each value is isolated, by the numbers of the marks.</param>
/// <param name="places">The places in the letter's Markdown.</param>
internal sealed class DocumentValues(
    IReadOnlyList<MarkedValue> values,
    IReadOnlyList<ValueIsolation> isolations,
    LetterPlaces places
)
{
    private readonly bool[] _isTaken = new bool[values.Count];

    /// <summary>The places in the letter's Markdown.</summary>
    public LetterPlaces Places => places;

    /// <summary>Whether a value is blocks with blank lines between them.</summary>
    public bool HaveBlankLines(int number) => values[number].Content.HasBlankLines;

    /// <summary>The text of a value that is the address of a link.</summary>
    /// <exception cref="MisreadValueException">The value stands elsewhere, too.</exception>
    public string TakeText(int number)
    {
        Take(number);
        return values[number].Content.Text;
    }

    /// <summary>The runs of a value: one also where it is empty, so that it keeps apart what is around it.</summary>
    /// <exception cref="MisreadValueException">The value stands elsewhere, too.</exception>
    public IReadOnlyList<DocumentRun> TakeRuns(int number)
    {
        Take(number);
        return RunsOf(number);
    }

    /// <summary>The blocks of a value that stands where blocks do; a text is a paragraph there.</summary>
    /// <exception cref="MisreadValueException">The value stands elsewhere, too.</exception>
    public IReadOnlyList<DocumentBlock> TakeBlocks(int number)
    {
        Take(number);
        return values[number].Content.Blocks?.ToBlocks(isolations[number], number, places.PartsOf(number))
            ??
            [
                new DocumentParagraph
                {
                    Runs = RunsOf(number),
                    Source = places.OfValue(number),
                    Value = number,
                },
            ];
    }

    /// <summary>Requires that every value came to stand somewhere.</summary>
    /// <exception cref="MisreadValueException">A value did not.</exception>
    public void RequireAll()
    {
        if (Array.IndexOf(_isTaken, false) is >= 0 and var number)
        {
            throw Moved(number);
        }
    }

    private IReadOnlyList<DocumentRun> RunsOf(int number)
    {
        var text = values[number].Content.Text;
        var source = places.OfValue(number);
        return IsolatedText.Wrap(
            [
                new TextRun
                {
                    Text = text,
                    Source = source,
                    Value = number,
                },
            ],
            text,
            isolations[number],
            source
        );
    }

    private void Take(int number)
    {
        if (_isTaken[number])
        {
            throw Moved(number);
        }

        _isTaken[number] = true;
    }

    private static MisreadValueException Moved(int number) => new(new(number, MisreadValue.Moved));
}
