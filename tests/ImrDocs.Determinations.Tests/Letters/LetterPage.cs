using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using ImrDocs.Letters;

namespace ImrDocs.Determinations.Tests.Letters;

/// <summary>Reads letters as a browser does.</summary>
internal static partial class LetterPage
{
    public static IHtmlDocument Parse(string html) => new HtmlParser().ParseDocument(html);

    public static IHtmlDocument Of(LetterRenderer<FinalDetermination> renderer, FinalDetermination letter) =>
        Parse(renderer.Render(letter, LetterFormat.Html));

    /// <summary>All that the page's style sheets say.</summary>
    public static string StyleOf(IHtmlDocument page) =>
        string.Concat(page.QuerySelectorAll("style").Select(static style => style.TextContent));

    /// <summary>The words of a text: what stands between white space.</summary>
    public static string[] Words(string text) => WhiteSpace().Split(text.Trim());

    /// <summary>The elements of a document in order, as opening and closing names, without their text.</summary>
    public static string Structure(IElement element) =>
        "<"
        + element.LocalName
        + string.Concat(element.Attributes.Select(static a => " " + a.Name))
        + ">"
        + string.Concat(element.Children.Select(Structure))
        + "</>";

    [GeneratedRegex(@"\s+", RegexOptions.CultureInvariant)]
    private static partial Regex WhiteSpace();
}
