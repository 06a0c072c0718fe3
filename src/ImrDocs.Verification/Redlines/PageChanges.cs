using ImrDocs.Letters;
using ImrDocs.Snapshots.Redlines;
using ImrDocs.Templating.Markdown;
using ImrDocs.Verification.Clauses;

namespace ImrDocs.Verification.Redlines;

/// <summary>Tells what changed of a letter's HTML page beyond what the change of its Markdown explains.</summary>
internal static class PageChanges
{
    private const string Section = "Page";

    public static IEnumerable<ClauseChange> Between(LetterVersion before, LetterVersion after)
    {
        if (before.Html is not { } old || after.Html is not { } present || old == present)
        {
            return [];
        }

        if (UncomparedTexts.AreTooLong(old, present))
        {
            return [UncomparedTexts.TooLong(PlaceOf(LetterFormat.Html.Extension()), old, present)];
        }

        if ((PageParts.Of(old), PageParts.Of(present)) is not ({ } oldParts, { } parts))
        {
            return Change("", old, present);
        }

        ClauseChange[] changes =
        [
            .. Change("title", oldParts.Title, parts.Title),
            .. Change("running head", oldParts.RunningHead, parts.RunningHead),
            .. Change("style", oldParts.Style, parts.Style),
            .. IsExplained(before, oldParts) && IsExplained(after, parts)
                ? []
                : Change("body", oldParts.Body, parts.Body),
        ];
        var isSame = before.Markdown == after.Markdown;
        return changes.Length == 0 && isSame ? Change("", old, present) : changes;
    }

    // The body is the Markdown, and the Markdown's change is told already.
    private static bool IsExplained(LetterVersion version, PageParts parts) =>
        MarkdownToHtml.TryConvert(version.Markdown)?.TrimEnd() == parts.Body;

    private static IEnumerable<ClauseChange> Change(string detail, string before, string after) =>
        before == after ? [] : [new(PlaceOf(detail), ClauseChangeKind.Page, TextComparison.Lines(before, after))];

    private static ClausePlace PlaceOf(string detail) => new(Section, Section, detail) { Kind = $"page|{detail}" };
}
