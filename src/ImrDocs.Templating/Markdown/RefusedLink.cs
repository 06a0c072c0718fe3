using ImrDocs.Templating.Assets;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace ImrDocs.Templating.Markdown;

/// <summary>A link of a document that leads where a letter's links may not, or an image.</summary>
/// <param name="Link">The link, the image, or the definition of an address.</param>
/// <param name="Message">Why it is refused, and what to do.</param>
internal sealed record RefusedLink(MarkdownObject Link, string Message)
{
    private const string InLink = "a link cannot stand in another one; write the second one after the first";

    /// <summary>The refused links of a document, also those that nothing refers to.</summary>
    public static IEnumerable<RefusedLink> In(MarkdownDocument document)
    {
        foreach (var node in document.Descendants())
        {
            if (Refusal(node) is { } message)
            {
                yield return new(node, message);
            }
        }
    }

    /// <summary>Requires that a document has no refused link.</summary>
    /// <exception cref="RefusedLinkException">A link leads where a letter's links may not.</exception>
    public static void Require(MarkdownDocument document)
    {
        if (In(document).FirstOrDefault() is { } refused)
        {
            throw new RefusedLinkException(refused);
        }
    }

    // A link that refers to a definition is refused with it.
    private static string? Refusal(MarkdownObject node) =>
        node switch
        {
            LinkInline { IsImage: true } image => AssetPath.ImageRefusal(AddressOf(image)),
            LinkInline link when AddressOf(link)?.Any(ValueMark.Has) == true => null,
            LinkInline link => LinkAddress.Refusal(AddressOf(link)),
            AutolinkInline link when IsInLink(link) => InLink,
            AutolinkInline { IsEmail: true } => null,
            AutolinkInline link => LinkAddress.Refusal(link.Url),
            LinkReferenceDefinition definition => LinkAddress.Refusal(definition.Url),
            _ => null,
        };

    // Markdown reads an address in angle brackets also in the text of a link.
    private static bool IsInLink(Inline inline)
    {
        for (var outer = inline.Parent; outer is not null; outer = outer.Parent)
        {
            if (outer is LinkInline)
            {
                return true;
            }
        }

        return false;
    }

    private static string? AddressOf(LinkInline link) => link.GetDynamicUrl?.Invoke() ?? link.Url;
}
