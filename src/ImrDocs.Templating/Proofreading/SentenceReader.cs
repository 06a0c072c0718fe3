using System.Text;

namespace ImrDocs.Templating.Proofreading;

/// <summary>Finds the sentences in wording that are long enough to be repeated only by mistake.</summary>
internal static class SentenceReader
{
    // Shorter sentences, such as 'Yes.' or a label, are often repeated on purpose.
    private const int LeastWords = 6;

    /// <summary>The sentences of a text, without marks of emphasis, and where each begins.</summary>
    /// <remarks>A sentence that a value is a part of is left out, because it differs with the value.</remarks>
    public static IEnumerable<(string Sentence, int Start)> Read(string text)
    {
        var sentence = new StringBuilder();
        var (start, words, isWhole) = (0, 0, false);
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (c is '.' or '!' or '?' && EndsSentence(text, i))
            {
                if (isWhole && words >= LeastWords)
                {
                    yield return (sentence.ToString(), start);
                }

                sentence.Clear();
                (words, isWhole) = (0, true);
            }
            else if (c == '\n' && i + 1 < text.Length && text[i + 1] == '\n')
            {
                sentence.Clear();
                (words, isWhole) = (0, true);
            }
            else if (char.IsWhiteSpace(c))
            {
                words += sentence.Length > 0 && sentence[sentence.Length - 1] != ' ' ? 1 : 0;
                _ = sentence.Length > 0 && sentence[sentence.Length - 1] != ' ' ? sentence.Append(' ') : sentence;
            }
            else if (c is not ('*' or '_'))
            {
                if (sentence.Length == 0)
                {
                    isWhole |= char.IsUpper(c);
                    start = i;
                }

                sentence.Append(c);
            }
        }
    }

    // A small letter goes on with a sentence after an abbreviation.
    private static bool EndsSentence(string text, int index)
    {
        var next = index + 1;
        if (next < text.Length && !char.IsWhiteSpace(text[next]))
        {
            return false;
        }

        while (next < text.Length && char.IsWhiteSpace(text[next]))
        {
            next++;
        }

        return next == text.Length || !char.IsLower(text[next]);
    }
}
