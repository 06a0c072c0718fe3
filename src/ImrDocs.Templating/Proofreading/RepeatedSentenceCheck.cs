using System.Text;
using ImrDocs.Diagnostics;
using ImrDocs.Templating.Passages;

namespace ImrDocs.Templating.Proofreading;

/// <summary>Finds a sentence that one letter says twice.</summary>
internal sealed class RepeatedSentenceCheck : IProofCheck
{
    // Shorter sentences, such as 'Yes.' or a label, are often repeated on purpose.
    private const int LeastWords = 6;

    public void Run(Proof proof)
    {
        var branches = new FlowBranches(proof.Template, proof.Flow);
        Dictionary<string, List<TextOrigin>> said = new(StringComparer.Ordinal);
        foreach (var line in WordingLine.All(proof.Flow))
        {
            foreach (var (sentence, start) in Sentences(line.Text))
            {
                var place = line.At(start);
                if (!said.TryGetValue(sentence, out var places))
                {
                    said.Add(sentence, places = []);
                }

                if (places.Exists(other => branches.AreOnOneWay(other.Step, place.Step)))
                {
                    proof.Report.Add(
                        ProofreadingRules.RepeatedSentence,
                        place,
                        "the letter says this sentence twice; take one of the two away"
                    );
                }

                places.Add(place);
            }
        }
    }

    // Whole sentences only: what a value is a part of differs with the value.
    private static IEnumerable<(string Sentence, int Start)> Sentences(string text)
    {
        var sentence = new StringBuilder();
        var (start, words, isWhole) = (0, 0, false);
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (c is '.' or '!' or '?' && (i + 1 == text.Length || char.IsWhiteSpace(text[i + 1])))
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
}
