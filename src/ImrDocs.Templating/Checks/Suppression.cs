using ImrDocs.Diagnostics;
using ImrDocs.Templating.Syntax;
using Scriban.Parsing;

namespace ImrDocs.Templating.Checks;

/// <summary>A comment that sets rules aside: <c>{{ # imrdocs ignore IMR1107: a reason }}</c>.</summary>
/// <param name="Place">The comment.</param>
/// <param name="Rule">The rule, or null when there is none that can be set aside.</param>
/// <param name="Id">The id that the comment names; empty when it names none.</param>
/// <param name="FirstLine">The first line for which it counts, from 1: that of its tag.</param>
/// <param name="LastLine">The last line: that of its tag, or the one below where the tag stands alone.</param>
internal sealed record Suppression(TextPosition Place, Rule? Rule, string Id, int FirstLine, int LastLine)
{
    private const string Word = "imrdocs";
    private const string Start = "imrdocs ignore ";

    /// <summary>
    /// The suppressions of a template; one without a rule for each id, or comment, that cannot be understood.
    /// </summary>
    public static IEnumerable<Suppression> In(ParsedTemplate template) =>
        from tag in TemplateTag.In(template)
        let last = tag.EndLine + (tag.IsAlone ? 2 : 1)
        from comment in tag.Comments
        where comment.Text.StartsWith(Word, StringComparison.OrdinalIgnoreCase) && !OutcomeExclusion.IsOne(comment.Text)
        from id in Ids(comment.Text)
        select new Suppression(
            comment.Place,
            RuleCatalog.Find(id) is { IsSuppressible: true } rule ? rule : null,
            id,
            tag.Line + 1,
            last
        );

    // "imrdocs ignore ID, ID: REASON"; one id without a character where it is not.
    private static string[] Ids(string comment)
    {
        var colon = comment.IndexOf(':');
        if (
            colon < Start.Length
            || !comment.StartsWith(Start, StringComparison.Ordinal)
            || !SaysSomething(comment.Substring(colon + 1).TrimStart(' '))
        )
        {
            return [""];
        }

        string[] ids = comment.Substring(Start.Length, colon - Start.Length).Split(',');
        for (var i = 1; i < ids.Length; i++)
        {
            ids[i] = ids[i].StartsWith(" ", StringComparison.Ordinal) ? ids[i].Substring(1) : ids[i];
        }

        return ids.All(static id => id.Length > 0 && id.All(IsWord)) ? ids : [""];
    }

    private static bool SaysSomething(string reason) => reason.Length > 0 && !char.IsWhiteSpace(reason[0]);

    private static bool IsWord(char c) => char.IsLetterOrDigit(c) || c == '_';
}
