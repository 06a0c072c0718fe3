using System.Text.RegularExpressions;
using ImrDocs.Diagnostics;
using ImrDocs.Templating.Schema;
using ImrDocs.Templating.Schema.Constraints;

namespace ImrDocs.Templating.Proofreading;

/// <summary>Finds dates, years, amounts, and numbers of cases that are written out in wording.</summary>
internal sealed class WrittenValueCheck : IProofCheck
{
    private const RegexOptions Options = RegexOptions.CultureInvariant;

    // What stands farther away says nothing of the value.
    private const int MaxSentence = 300;

    private const string Month =
        "(?:January|February|March|April|May|June|July|August|September|October|November|December)";

    // Each part is bounded, so that no text takes longer than it is long.
    private static readonly Regex Value = new(
        $@"(?<date>\b{Month} \d{{1,2}}(?:st|nd|rd|th)?(?:, ?\d{{4}})?\b|\b\d{{1,2}} {Month}(?: \d{{4}})?\b"
            + $@"|\b{Month} \d{{4}}\b|(?<![\w/.-])\d{{1,2}}[/.-]\d{{1,2}}[/.-](?:19|20)\d{{2}}(?![\w/-])"
            + @"|(?<![\w-])(?:19|20)\d{2}-\d{2}-\d{2}(?![\w-]))"
            + @"|(?<year>\b(?:[Ii]n|[Ss]ince|[Uu]ntil|[Bb]efore|[Aa]fter|[Dd]uring|[Bb]y|[Yy]ear) (?:19|20)\d{2}\b"
            + @"(?![-/.]\d| [A-Z]))"
            + @"|(?<amount>(?:\$|\bUSD |\u20AC)\d[\d,.]{0,12}\d(?!\d))",
        Options
    );

    // What a law or a document is called by does not change with the case.
    private static readonly Regex Citation = new(
        @"\u00A7|\b(?:[Ss]ections?|Code|CCR|C\.F\.R|CFR|U\.S\.C|USC|Acts?|Statutes?|[Rr]egulations?|Rules?|Title)(?!\w)"
            + @"|\b(?:[Cc]hapter|Public Law|Laws?|Bill|[Ee]dition|Form|[Rr]evised)(?!\w)"
            + @"|\b(?:Rev\.|[Vv]ersion|[Gg]uidelines?)(?!\w)"
            + @"|\b(?:Directive|Decision \d[\w/]*|Convention|Treaty|[Oo]rdinances?|[Gg]uidance)(?!\w)"
            + @"|\b(?:[Uu]pdated|[Ee]ffective)(?!\w)",
        Options
    );

    // A day that comes back each year is the same in every letter.
    private static readonly Regex Recurrence = new(
        @"\b(?:(?:[Ee]ach|[Ee]very|[Aa]ny) (?:calendar |fiscal )?year|(?:calendar|fiscal) year)\b"
            + @"|\b(?:[Aa]nnual(?:ly)?|[Yy]early)\b",
        Options
    );

    private static readonly Regex FourDigits = new(@"\d{4}", Options);

    public void Run(Proof proof)
    {
        var patterns = PatternsOf(proof.Letter.Root);
        foreach (var line in WordingLine.All(proof.Flow))
        {
            foreach (var match in Value.Matches(line.Text).Cast<Match>())
            {
                var what =
                    match.Groups["date"].Success ? "date"
                    : match.Groups["year"].Success ? "year"
                    : "amount";
                if (IsOfCase(line.Text, match, what))
                {
                    Report(proof, line, match.Index, $"'{match.Value}' is a {what}".Replace("a amount", "an amount"));
                }
            }

            FindPatterns(proof, line, patterns);
        }
    }

    private static bool IsOfCase(string text, Match match, string what)
    {
        var (start, end) = SentenceAround(text, match.Index, match.Index + match.Length);
        if (what == "amount")
        {
            var after = match.Index + match.Length;
            return WrittenAmount.IsOfCase(
                text.Substring(start, match.Index - start),
                text.Substring(after, end - after)
            );
        }

        return !Citation.IsMatch(LineAt(text, match.Index))
            && (FourDigits.IsMatch(match.Value) || !Recurrence.IsMatch(text.Substring(start, end - start)));
    }

    private static void FindPatterns(
        Proof proof,
        WordingLine line,
        List<(FieldSchema Field, TextConstraint Pattern)> patterns
    )
    {
        var start = 0;
        while (patterns.Count > 0 && start < line.Text.Length)
        {
            var end = start;
            while (end < line.Text.Length && !char.IsWhiteSpace(line.Text[end]))
            {
                end++;
            }

            var token = line.Text.Substring(start, end - start).Trim('.', ',', ';', ':', '(', ')', '"', '*');
            if (token.Length > 3 && token.Any(char.IsDigit))
            {
                foreach (var (field, _) in patterns.Where(known => known.Pattern.Allows(token)).Take(1))
                {
                    var place = line.Text.IndexOf(token, start, StringComparison.Ordinal);
                    Report(proof, line, place, $"'{token}' has the form of {field.TemplateName}");
                }
            }

            start = end + 1;
        }
    }

    private static void Report(Proof proof, WordingLine line, int offset, string what) =>
        proof.Report.Add(
            ProofreadingRules.WrittenValue,
            line.At(offset),
            $"{what} that every letter shows; print a field where it changes with the case"
        );

    private static string LineAt(string text, int index)
    {
        var start = text.LastIndexOf('\n', Math.Max(0, index - 1)) + 1;
        var end = text.IndexOf('\n', index);
        start = Math.Max(start, index - 80);
        end = Math.Min(end < 0 ? text.Length : end, index + 80);
        return text.Substring(start, end - start);
    }

    private static (int Start, int End) SentenceAround(string text, int start, int end)
    {
        var (first, last) = (Math.Max(0, start - MaxSentence), Math.Min(text.Length, end + MaxSentence));
        while (start > first && !IsBoundary(text, start - 1))
        {
            start--;
        }

        while (end < last && !IsBoundary(text, end))
        {
            end++;
        }

        return (start, end);
    }

    // A sentence, a list item, or a paragraph ends there; a line that only wraps does not end one.
    private static bool IsBoundary(string text, int index) =>
        text[index] switch
        {
            '.' or '!' or '?' => index + 2 < text.Length
                && char.IsWhiteSpace(text[index + 1])
                && char.IsUpper(text[index + 2]),
            '\n' => index + 1 >= text.Length || text[index + 1] is '\n' or '-' or '*' or '#',
            _ => false,
        };

    private static List<(FieldSchema Field, TextConstraint Pattern)> PatternsOf(SectionSchema root)
    {
        List<(FieldSchema Field, TextConstraint Pattern)> patterns = [];
        foreach (var field in LetterFields.Of(root))
        {
            var type = field.Type is ListType list ? list.Element : field.Type;
            if (type is TextType text)
            {
                patterns.AddRange(
                    text.Constraints.OfType<TextConstraint>()
                        .Where(static constraint => constraint.Expression is not null)
                        .Select(pattern => (field, pattern))
                );
            }
        }

        return patterns;
    }
}
