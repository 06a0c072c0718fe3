using ImrDocs.Diagnostics;
using ImrDocs.Templating.Passages;

namespace ImrDocs.Templating.Proofreading;

/// <summary>Finds quotation marks and apostrophes of the style that a letter uses less.</summary>
internal sealed class QuotationStyleCheck : IProofCheck
{
    public void Run(Proof proof)
    {
        List<(TextOrigin Place, char Mark)> straight = [];
        List<(TextOrigin Place, char Mark)> curly = [];
        foreach (var line in WordingLine.All(proof.Flow))
        {
            for (var i = 0; i < line.Text.Length; i++)
            {
                switch (line.Text[i])
                {
                    case '"' or '\'' when IsQuotation(line.Text, i):
                        straight.Add((line.At(i), line.Text[i]));
                        break;
                    case '\u2018' or '\u2019' or '\u201C' or '\u201D':
                        curly.Add((line.At(i), line.Text[i]));
                        break;
                }
            }
        }

        if (straight.Count == 0 || curly.Count == 0)
        {
            return;
        }

        var (fewer, other) = straight.Count <= curly.Count ? (straight, "curly") : (curly, "straight");
        // A file that has one has many.
        foreach (var file in fewer.GroupBy(static found => found.Place.Step.Path, StringComparer.Ordinal))
        {
            var (place, mark) = file.First();
            proof.Report.Add(
                ProofreadingRules.MixedQuotes,
                place,
                $"the letter has {other} quotation marks elsewhere; write {Other(mark)} here"
                    + (file.Skip(1).Any() ? ", and the like in the rest of this file" : "")
            );
        }
    }

    // Feet and inches are straight in every style.
    private static bool IsQuotation(string text, int index) => index == 0 || !char.IsDigit(text[index - 1]);

    private static string Other(char mark) =>
        mark switch
        {
            '"' => "'\u201C' or '\u201D'",
            '\'' => "'\u2018' or '\u2019'",
            '\u201C' or '\u201D' => "'\"'",
            _ => "an apostrophe: '",
        };
}
