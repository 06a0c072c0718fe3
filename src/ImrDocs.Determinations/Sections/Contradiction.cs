using System.Text.RegularExpressions;
using ImrDocs.Diagnostics;

namespace ImrDocs.Determinations.Sections;

/// <summary>Finds decisions that the closing sentence of their rationale contradicts.</summary>
/// <remarks>
/// Only a closing sentence that says plainly whether the treatment is medically necessary is read; any other is passed
/// over.
/// </remarks>
internal static partial class Contradiction
{
    public static void Check(DisputedItem item, DiagnosticBag diagnostics)
    {
        if (ClosingSentence(item.Rationale) is not { } sentence || SaysNecessary(sentence) is not { } necessary)
        {
            return;
        }

        if (necessary != (item.Decision == Decision.Overturned))
        {
            var (decision, says) = necessary
                ? ("upheld", "is medically necessary")
                : ("overturned", "is not medically necessary");
            diagnostics.Add(
                DeterminationRules.Contradiction,
                nameof(DisputedItem.Decision),
                $"the denial is {decision}, but the rationale closes by saying that the request {says}"
            );
        }
    }

    private static string? ClosingSentence(IReadOnlyList<string> rationale) =>
        rationale.Count == 0
            ? null
            : SentenceEnd().Split(rationale[^1]).LastOrDefault(static sentence => sentence.Trim(' ', '.').Length > 0);

    // More than one statement, or a condition, can turn the meaning round: then nothing is concluded.
    private static bool? SaysNecessary(string sentence)
    {
        var statements = Statement().Matches(sentence);
        return statements.Count == 1 && !Doubt().IsMatch(sentence) ? !statements[0].Groups["not"].Success : null;
    }

    [GeneratedRegex(@"(?<=[.!?])\s+(?=\p{Lu})", RegexOptions.CultureInvariant)]
    private static partial Regex SentenceEnd();

    [GeneratedRegex(
        @"\b(?:is|are|was|were|remains?)\s+(?:(?:therefore|thus|deemed|considered|found|determined|to|be|both)\s+)*"
            + @"(?<not>not\s+)?(?:(?:considered|deemed|found|to|be)\s+)*"
            + @"medically\s+(?:necessary|(?<not>unnecessary))\b",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase
    )]
    private static partial Regex Statement();

    [GeneratedRegex(
        @"\b(?:if|unless|whether|neither|cannot|nor|no|until)\b",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase
    )]
    private static partial Regex Doubt();
}
