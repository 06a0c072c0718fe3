using System.Text;
using ImrDocs.Templating.Languages;

namespace ImrDocs.Templating.Markdown;

/// <summary>Writes the text of a value into HTML, in an element that isolates it where that is needed.</summary>
internal static class IsolatedText
{
    /// <summary>What stands before an isolated value.</summary>
    public const string Start = "<bdi>";

    /// <summary>What stands after it.</summary>
    public const string End = "</bdi>";

    /// <summary>Whether a text is isolated.</summary>
    /// <param name="text">The text.</param>
    /// <param name="isolation">When values are isolated where it stands.</param>
    public static bool Is(string text, ValueIsolation isolation) =>
        isolation == ValueIsolation.Always || (isolation == ValueIsolation.IfRightToLeft && RightToLeft.IsIn(text));

    /// <summary>Appends a text as HTML.</summary>
    public static void Append(StringBuilder html, string text, ValueIsolation isolation)
    {
        var isIsolated = Is(text, isolation);
        html.Append(isIsolated ? Start : "");
        HtmlText.Append(html, text);
        html.Append(isIsolated ? End : "");
    }
}
