using ImrDocs.CommandLine.Redlining;
using ImrDocs.CommandLine.Reporting;
using ImrDocs.Letters;
using ImrDocs.Verification.Clauses;
using ImrDocs.Verification.Redlines;

namespace ImrDocs.CommandLine.Verifying;

/// <summary>
/// What changed in one form of a letter, as plain text that steers nothing, for reports that list each form by
/// itself.
/// </summary>
internal static class FormRedline
{
    public static string Of(Terminal terminal, LetterRedline letter, LetterFormat format)
    {
        using var text = new StringWriter { NewLine = "\n" };
        var plain = terminal with { Output = text, HasOutputColor = false };
        var shown = letter with { Changes = [.. letter.Changes.Where(change => IsOf(change, format))] };
        if (shown.Changes.Count == 0)
        {
            plain.Output.WriteLine(
                $"The change of the letter's text, which '{letter.Letter} ({LetterFormat.Source.Extension})' shows."
            );
        }
        else if (letter.IsNew)
        {
            RedlineText.WriteWhole(plain, shown);
        }
        else
        {
            RedlineText.WriteAlone(plain, shown);
        }

        return text.ToString();
    }

    private static bool IsOf(ClauseChange change, LetterFormat format) =>
        (change.Format ?? LetterFormat.Source) == format;
}
