using Markdig.Extensions.CustomContainers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace ImrDocs.Templating.Markdown;

/// <summary>Finds where the marks of values came to stand in a Markdown document.</summary>
internal static class MarkPlaces
{
    /// <summary>The values that are the whole address of a link; only an address of the web can be one.</summary>
    public static IEnumerable<int> FindAddresses(MarkdownDocument document) =>
        document.Descendants<LinkInline>().Select(AddressIn).OfType<int>();

    /// <summary>The values that are not text of the document, in their order; empty when each is.</summary>
    /// <param name="document">The document.</param>
    /// <param name="count">How many values there are; their marks are numbered in the order of the text.</param>
    public static IReadOnlyList<MisreadValue> FindMisplaced(MarkdownDocument document, int count)
    {
        if (count == 0)
        {
            return [];
        }

        var isText = new bool[count];
        var reasons = new string?[count];
        foreach (var node in document.Descendants())
        {
            switch (node)
            {
                case LiteralInline literal:
                    Accept(literal.Content.ToString());
                    break;
                case BlockMark mark when mark.Number < count:
                    isText[mark.Number] = true;
                    break;
                case CodeInline code:
                    Refuse(code.Content, MisreadValue.CodeSpan);
                    break;
                case AutolinkInline link:
                    Refuse(link.Url, MisreadValue.Tag);
                    break;
                case LinkInline link when AddressIn(link) is { } number && number < count:
                    isText[number] = true;
                    Refuse(link.Title, MisreadValue.Link);
                    break;
                case LinkInline link:
                    Refuse(link.Url, MisreadValue.Link);
                    Refuse(link.Title, MisreadValue.Link);
                    break;
                case CustomContainer container:
                    Refuse(container.Info, MisreadValue.Container);
                    Refuse(container.Arguments, MisreadValue.Container);
                    break;
                case FencedCodeBlock fence:
                    Refuse(fence.Info, MisreadValue.CodeBlock);
                    Refuse(fence.Arguments, MisreadValue.CodeBlock);
                    Refuse(fence.Lines.ToString(), MisreadValue.CodeBlock);
                    break;
                case CodeBlock code:
                    Refuse(code.Lines.ToString(), MisreadValue.CodeBlock);
                    break;
                case LinkReferenceDefinition definition:
                    Refuse(definition.Label, MisreadValue.Link);
                    Refuse(definition.Url, MisreadValue.Link);
                    Refuse(definition.Title, MisreadValue.Link);
                    break;
            }
        }

        return
        [
            .. Enumerable
                .Range(0, count)
                .Where(number => !isText[number] || reasons[number] is not null)
                .Select(number => new MisreadValue(number, reasons[number] ?? MisreadValue.Moved)),
        ];

        void Accept(string text)
        {
            foreach (var (number, isBlocks) in MarksIn(text))
            {
                isText[number] = true;
                reasons[number] ??= isBlocks ? MisreadValue.Blocks : null;
            }
        }

        void Refuse(string? text, string reason)
        {
            foreach (var (number, isBlocks) in MarksIn(text ?? ""))
            {
                reasons[number] ??= isBlocks ? MisreadValue.Blocks : reason;
            }
        }

        IEnumerable<(int Number, bool IsBlocks)> MarksIn(string text)
        {
            for (var start = ValueMark.IndexOf(text, 0); start >= 0; start = ValueMark.IndexOf(text, start))
            {
                var isBlocks = ValueMark.BeginsBlocks(text[start]);
                if (ValueMark.Read(text, start, out start) is var number && number < count)
                {
                    yield return (number, isBlocks);
                }
            }
        }
    }

    // An image is a file of the letter's folder, which no value names.
    private static int? AddressIn(LinkInline link) =>
        link is { IsImage: false, Url: { Length: > 0 } url }
        && ValueMark.IndexOf(url, 0) == 0
        && ValueMark.Read(url, 0, out var end) is var number
        && end == url.Length
            ? number
            : null;
}
