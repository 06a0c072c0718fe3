using System.Text;
using System.Text.RegularExpressions;
using ImrDocs.Diagnostics;
using ImrDocs.Templating.Flow;
using ImrDocs.Templating.Passages;

namespace ImrDocs.Templating.Proofreading;

/// <summary>Finds a sentence that one letter says twice.</summary>
internal sealed class RepeatedSentenceCheck : IProofCheck
{
    // Shorter sentences, such as 'Yes.' or a label, are often repeated on purpose.
    private const int LeastWords = 6;

    private const int MaxMark = 12;

    private static readonly Regex Item = new(
        @"^[ \t]*(?:[-*+:]|[0-9]{1,3}(?:\.[0-9]{1,3})*[.)])[ \t]",
        RegexOptions.CultureInvariant
    );

    public void Run(Proof proof)
    {
        var branches = new FlowBranches(proof.Template, proof.Flow);
        Dictionary<string, List<SaidSentence>> said = new(StringComparer.Ordinal);
        var (sections, isInItem) = (0, false);
        foreach (var line in WordingLine.All(proof.Flow))
        {
            int[] headings = [.. proof.Headings.In(line.Step).Select(static heading => heading.Offset)];
            var passed = 0;
            foreach (var (sentence, start) in Sentences(line.Text))
            {
                while (passed < headings.Length && headings[passed] < start)
                {
                    passed++;
                }

                var wasInItem = isInItem;
                var next = new SaidSentence(
                    line.At(start),
                    sections + passed,
                    new(() => IsOfItem(line, start, wasInItem))
                );
                if (!said.TryGetValue(sentence, out var others))
                {
                    said.Add(sentence, others = []);
                }

                if (others.Exists(other => !AreParallel(other, next) && branches.AreOnOneWay(other.Step, next.Step)))
                {
                    proof.Report.Add(
                        ProofreadingRules.RepeatedSentence,
                        next.Place,
                        "the letter says this sentence twice; take one of the two away"
                    );
                }

                others.Add(next);
            }

            sections += headings.Length;
            isInItem = IsOfItem(line, line.Text.Length, isInItem);
        }
    }

    // Items of a list are read one by one, and so are the sections that a file has headings for: each says all that
    // holds of it. The author of a file sees both places; who reads one file does not see another.
    private static bool AreParallel(SaidSentence a, SaidSentence b) =>
        (a.IsOfItem.Value && b.IsOfItem.Value) || (a.Step.Path == b.Step.Path && a.Section != b.Section);

    // What stands behind a tag belongs to what stands before it.
    private static bool IsOfItem(WordingLine wording, int index, bool isInItem)
    {
        var text = wording.Text;
        for (var line = LineStart(text, index); ; line = LineStart(text, line - 1))
        {
            if (line == 0 && wording.Step.Statement.Syntax.Span.Start.Column > 0)
            {
                return isInItem;
            }

            if (Item.IsMatch(text.Substring(line, Math.Min(MaxMark, text.Length - line))))
            {
                return true;
            }

            var isAfterBlankLine = line > 1 && text[line - 2] == '\n';
            if (line == 0 || (isAfterBlankLine && line < text.Length && text[line] is not (' ' or '\t')))
            {
                return false;
            }
        }
    }

    private static int LineStart(string text, int index) => index <= 0 ? 0 : text.LastIndexOf('\n', index - 1) + 1;

    // Whole sentences only: what a value is a part of differs with the value.
    private static IEnumerable<(string Sentence, int Start)> Sentences(string text)
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

    private sealed record SaidSentence(TextOrigin Place, int Section, Lazy<bool> IsOfItem)
    {
        public FlowStep Step => Place.Step;
    }
}
