using System.Text.RegularExpressions;
using ImrDocs.Templating.Syntax;
using Scriban.Parsing;

namespace ImrDocs.Templating.Checks;

/// <summary>A comment that says of an outcome that it never comes, so that no sample needs to reach it: <c>{{ # imrdocs never false of citation.year: a reason }}</c>.</summary>
/// <param name="Path">The template.</param>
/// <param name="Line">The line of the comment, from 1.</param>
/// <param name="Column">Its column, from 1.</param>
/// <param name="Outcome">The outcome: <c>false</c>, <c>absent</c>, <c>empty</c>, <c>'expedited'</c>.</param>
/// <param name="Subject">What is asked or printed, as the template writes it; null where the comment does not say, because only one thing on the line has the outcome.</param>
/// <param name="Reason">Why it never comes.</param>
/// <param name="FirstLine">The first line for which it counts: that of its tag.</param>
/// <param name="LastLine">The last line: that of its tag, or the one below where the tag stands alone.</param>
public sealed record OutcomeExclusion(string Path, int Line, int Column, string Outcome, string? Subject, string Reason, int FirstLine, int LastLine)
{
    internal const string Form = "an outcome that never comes is named with a reason: {{~ # imrdocs never false of citation.year: the reason ~}}";

    private const string Word = "imrdocs never";

    private static readonly Regex Pattern = new(@"^imrdocs never (?<outcome>[^:]+?)( of (?<subject>[^:]+?))? *: *(?<reason>\S.*)$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.Singleline);

    /// <summary>The exclusions of a template; comments that cannot be understood, which its check reports, are left out.</summary>
    /// <param name="template">The template.</param>
    public static IEnumerable<OutcomeExclusion> In(ParsedTemplate template) =>
        from found in Comments(template)
        let match = Pattern.Match(found.Text)
        where match.Success
        select new OutcomeExclusion(
            template.Path,
            found.Place.Line + 1,
            found.Place.Column + 1,
            match.Groups["outcome"].Value,
            match.Groups["subject"] is { Success: true, Value: var subject } ? subject : null,
            match.Groups["reason"].Value,
            found.Tag.Line + 1,
            found.Tag.EndLine + (found.Tag.IsAlone ? 2 : 1));

    internal static bool IsOne(string comment) => comment.StartsWith(Word, StringComparison.OrdinalIgnoreCase);

    internal static IEnumerable<TextPosition> Malformed(ParsedTemplate template) =>
        Comments(template).Where(static found => !Pattern.IsMatch(found.Text)).Select(static found => found.Place);

    private static IEnumerable<(TemplateTag Tag, TextPosition Place, string Text)> Comments(ParsedTemplate template) =>
        from tag in TemplateTag.In(template)
        from comment in tag.Comments
        where IsOne(comment.Text)
        select (tag, comment.Place, comment.Text);
}
