using System.Text;
using System.Text.RegularExpressions;
using ImrDocs.PageStyles;

namespace ImrDocs.Word.Parts;

/// <summary>Finds the running head of a letter in what stands in a margin of its pages.</summary>
internal static class MarginText
{
    private const string Head = "head";

    /// <summary>The running head; null where the margin shows none, or is of another style.</summary>
    /// <param name="contents">What stands in the margin, in its order.</param>
    /// <param name="title">The title of the letter.</param>
    /// <param name="text">The text of the margin, with a space for each tab.</param>
    public static string? FindRunningHead(IReadOnlyList<MarginContent> contents, string title, string text)
    {
        if (contents.All(static content => content.Kind != MarginContentKind.RunningHead))
        {
            return null;
        }

        var pattern = new StringBuilder("^ *");
        var isFound = false;
        foreach (var content in contents)
        {
            pattern.Append(
                content.Kind switch
                {
                    MarginContentKind.Text => Regex.Escape(content.Text),
                    MarginContentKind.Title => Regex.Escape(title),
                    MarginContentKind.RunningHead when isFound => ".*",
                    MarginContentKind.RunningHead => $"(?<{Head}>.*)",
                    _ => "1",
                }
            );
            pattern.Append(" *");
            isFound |= content.Kind == MarginContentKind.RunningHead;
        }

        var match = Regex.Match(
            text,
            pattern.Append('$').ToString(),
            RegexOptions.CultureInvariant | RegexOptions.NonBacktracking
        );
        return match.Success ? match.Groups[Head].Value.Trim(' ') : null;
    }
}
