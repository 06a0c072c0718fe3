using ImrDocs.Templating.Flow;
using ImrDocs.Templating.Passages;

namespace ImrDocs.Templating.Proofreading.Words;

/// <summary>Words and values as messages show them.</summary>
internal static class Quotation
{
    /// <summary>What stands before a place counted back from the last character, as its template has it.</summary>
    public static string Before(WordText text, int count)
    {
        if (PrintedMark.IsValue(text.Back(count)))
        {
            return Of(text.OriginBack(count).Step);
        }

        var mark = char.IsLetterOrDigit(text.Back(count)) ? "" : text.Back(count).ToString();
        var from = count + mark.Length;
        return PrintedMark.IsValue(text.Back(from))
            ? Of(text.OriginBack(from).Step) + mark
            : (text.WordBefore(from) is { Length: > 0 } word ? word : text.TokenBefore(from)) + mark;
    }

    /// <summary>What a character begins, as its template has it.</summary>
    public static string After(WordPlace next) =>
        PrintedMark.IsValue(next.Character) ? Of(next.Origin.Step)
        : next.Word.Length > 0 ? next.Word
        : next.Character.ToString();

    private static string Of(FlowStep step) =>
        step.Text is null && step.Id >= 0 ? $"{{{{ {WordingReport.PrintedBy(step)} }}}}" : "{{ include ... }}";
}
