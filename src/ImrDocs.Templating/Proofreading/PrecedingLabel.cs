using System.Text.RegularExpressions;

namespace ImrDocs.Templating.Proofreading;

/// <summary>Finds the label that stands right before a value.</summary>
internal static class PrecedingLabel
{
    private const string Words = @"[^\n:.;!?\uFFFC]{1,80}?";

    // "Date of Injury:" with the value in a definition below it, or on the same line, also in bold.
    private static readonly Regex Definition = new(
        $@"(?:^|\n)(?<label>{Words})[*_]*:?[*_]*[ ]*\n:[ \t]+[*_]*[$€£]?\z",
        RegexOptions.CultureInvariant
    );

    private static readonly Regex Line = new(
        $@"(?:^|\n|[\uFFFC.;!?],?[ ]*)[ ]*(?:(?:[>#+*-]+|[0-9]{{1,9}}[.)])[ ]+)*(?<label>{Words})[ ]*:"
            + @"[*_]*[ ]*[*_]*[$€£]?\z",
        RegexOptions.CultureInvariant
    );

    // "Your date of injury is": the words end with a label.
    private static readonly Regex Sentence = new(
        $@"\b(?:the|your|our|his|her|their|its)[ ](?<label>{Words})[ ](?:is|was)[ ][*_]*[$€£]?\z",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase
    );

    /// <summary>The label before a value, as the template writes it; null where there is none.</summary>
    /// <param name="before">The wording before the value.</param>
    public static string? Before(string before) =>
        EndsWith(before, ":") ? Match(Definition, before) ?? Match(Line, before) : null;

    /// <summary>What a sentence says that the value is; null where it does not.</summary>
    /// <param name="before">The wording before the value.</param>
    public static string? InSentence(string before) =>
        EndsWith(before, " is") || EndsWith(before, " was") ? Match(Sentence, before) : null;

    // Most values have no label, and are not looked at further.
    private static bool EndsWith(string before, string end) =>
        before.TrimEnd(' ', '\t', '*', '_', '$', '€', '£').EndsWith(end, StringComparison.Ordinal);

    private static string? Match(Regex pattern, string before) =>
        pattern.Match(before) is { Success: true } match ? match.Groups["label"].Value.Trim(' ', '*', '_') : null;
}
