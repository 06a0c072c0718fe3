using ImrDocs.Templating.Languages;
using ImrDocs.Templating.Markdown.Containers;
using Markdig.Extensions.CustomContainers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace ImrDocs.Templating.Markdown;

/// <summary>Finds out of which values of a document it depends on their place whether they are isolated.</summary>
/// <remarks>An attribute, such as the text of an image, holds no elements.</remarks>
internal sealed class IsolationSearch
{
    private readonly ValueIsolation[] _found;
    private readonly ValueIsolation _inLeftToRight;

    private IsolationSearch(ValueIsolation[] found, ValueIsolation inLeftToRight) =>
        (_found, _inLeftToRight) = (found, inLeftToRight);

    /// <summary>When each value is isolated, by the numbers of their marks.</summary>
    /// <param name="document">The document.</param>
    /// <param name="count">How many values there are.</param>
    /// <param name="language">
    /// The language that the letter declares; null where it declares none, and values in left-to-right text stay as
    /// they are.
    /// </param>
    public static IReadOnlyList<ValueIsolation> Run(MarkdownDocument document, int count, string? language)
    {
        var search = new IsolationSearch(
            new ValueIsolation[count],
            language is null ? ValueIsolation.None : ValueIsolation.IfRightToLeft
        );
        search.Visit(document, language is null ? ValueIsolation.None : search.In(language));
        return search._found;
    }

    private ValueIsolation In(string language) =>
        LanguageTag.IsRightToLeft(language) ? ValueIsolation.Always : _inLeftToRight;

    private void Visit(Block block, ValueIsolation isolation)
    {
        switch (block)
        {
            case BlockMark mark:
                _found[mark.Number] = isolation;
                break;
            case CustomContainer container when ContainerLine.Of(container).Language is { } language:
                VisitAll(container, In(language));
                break;
            case ContainerBlock container:
                VisitAll(container, isolation);
                break;
            case LeafBlock { Inline: { } inlines }:
                Visit(inlines, isolation);
                break;
        }
    }

    private void VisitAll(ContainerBlock container, ValueIsolation isolation)
    {
        foreach (var block in container)
        {
            Visit(block, isolation);
        }
    }

    private void Visit(Inline inline, ValueIsolation isolation)
    {
        switch (inline)
        {
            case LiteralInline literal:
                var text = literal.Content.ToString();
                for (var start = ValueMark.IndexOf(text, 0); start >= 0; start = ValueMark.IndexOf(text, start))
                {
                    _found[ValueMark.Read(text, start, out start)] = isolation;
                }

                break;
            case ContainerInline container and not LinkInline { IsImage: true }:
                foreach (var inner in container)
                {
                    Visit(inner, isolation);
                }

                break;
        }
    }
}
