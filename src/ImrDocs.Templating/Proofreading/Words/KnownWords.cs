using ImrDocs.Templating.Flow;

namespace ImrDocs.Templating.Proofreading.Words;

/// <summary>The words that a letter's wording has by themselves.</summary>
internal sealed class KnownWords
{
    private readonly HashSet<string> _words = new(StringComparer.Ordinal);

    public KnownWords(LetterFlow flow)
    {
        HashSet<object> seen = [];
        foreach (var step in flow.Steps)
        {
            if (step.Text is { Length: > 0 } text && seen.Add(step.Statement))
            {
                Add(text);
            }
        }
    }

    public bool Contains(string word) => _words.Contains(word);

    // What stands at the edge of a text may be a part of a word.
    private void Add(string text)
    {
        var start = -1;
        for (var i = 0; i < text.Length; i++)
        {
            if (char.IsLetter(text[i]))
            {
                start = start < 0 ? i : start;
            }
            else
            {
                if (start > 0)
                {
                    _words.Add(text.Substring(start, i - start));
                }

                start = -1;
            }
        }
    }
}
