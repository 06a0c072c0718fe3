using ImrDocs.Templating.Syntax;
using Scriban.Parsing;

namespace ImrDocs.Templating.Checks;

/// <summary>
/// A comment that says that an outcome can't happen, so that no sample needs to reach it: <c>{{ # imrdocs never
/// false of citation.year: a reason }}</c>.
/// </summary>
/// <param name="Path">The template.</param>
/// <param name="Line">The line of the comment, from 1.</param>
/// <param name="Column">Its column, from 1.</param>
/// <param name="Outcome">The outcome: <c>false</c>, <c>absent</c>, <c>empty</c>, <c>'expedited'</c>.</param>
/// <param name="Subject">
/// What is asked or printed, as the template writes it; null where the comment does not say, because only one thing on
/// the line has the outcome.
/// </param>
/// <param name="Reason">Why it can't happen.</param>
/// <param name="FirstLine">The first line for which it counts: that of its tag.</param>
/// <param name="LastLine">The last line: that of its tag, or the one below where the tag stands alone.</param>
public sealed record OutcomeExclusion(
    string Path,
    int Line,
    int Column,
    string Outcome,
    string? Subject,
    string Reason,
    int FirstLine,
    int LastLine
)
{
    internal const string Form =
        "name an outcome that can't happen with the reason: {{~ # imrdocs never false of citation.year: the "
        + "reason ~}}";

    private const string Word = "imrdocs never";
    private const string Of = " of ";

    /// <summary>
    /// The exclusions of a template; comments that cannot be understood, which its check reports, are left out.
    /// </summary>
    /// <param name="template">The template.</param>
    internal static IEnumerable<OutcomeExclusion> In(ParsedTemplate template) =>
        from found in Comments(template)
        let words = Read(found.Text)
        where words is not null
        select new OutcomeExclusion(
            template.Path,
            found.Place.Line + 1,
            found.Place.Column + 1,
            words.Outcome,
            words.Subject,
            words.Reason,
            found.Tag.Line + 1,
            found.Tag.EndLine + (found.Tag.IsAlone ? 2 : 1)
        );

    internal static bool IsOne(string comment) => comment.StartsWith(Word, StringComparison.OrdinalIgnoreCase);

    internal static IEnumerable<TextPosition> Malformed(ParsedTemplate template) =>
        Comments(template).Where(static found => Read(found.Text) is null).Select(static found => found.Place);

    // "imrdocs never OUTCOME: REASON" or "imrdocs never OUTCOME of SUBJECT: REASON"; null where it is neither.
    private static Words? Read(string comment)
    {
        var colon = comment.IndexOf(':');
        if (colon < 0 || !comment.StartsWith(Word + " ", StringComparison.Ordinal))
        {
            return null;
        }

        var head = comment.Substring(Word.Length + 1, Math.Max(0, colon - Word.Length - 1)).TrimEnd(' ');
        var reason = comment.Substring(colon + 1).TrimStart(' ');
        var of = head.Length == 0 ? -1 : head.IndexOf(Of, 1, StringComparison.Ordinal);
        return head.Length == 0 || reason.Length == 0 || char.IsWhiteSpace(reason[0]) ? null
            : of < 0 ? new(head, null, reason)
            : new(head.Substring(0, of), head.Substring(of + Of.Length), reason);
    }

    private static IEnumerable<(TemplateTag Tag, TextPosition Place, string Text)> Comments(ParsedTemplate template) =>
        from tag in TemplateTag.In(template)
        from comment in tag.Comments
        where IsOne(comment.Text)
        select (tag, comment.Place, comment.Text);

    private sealed record Words(string Outcome, string? Subject, string Reason);
}
