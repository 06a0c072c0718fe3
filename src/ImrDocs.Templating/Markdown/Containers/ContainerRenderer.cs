using ImrDocs.Templating.Languages;
using Markdig.Extensions.CustomContainers;
using Markdig.Renderers;
using Markdig.Renderers.Html;

namespace ImrDocs.Templating.Markdown.Containers;

/// <summary>Writes a container as HTML: an element with the container's names as classes, and its language.</summary>
internal sealed class ContainerRenderer : HtmlObjectRenderer<CustomContainer>
{
    /// <summary>Writes the attributes of an element whose text has another language than what is around it.</summary>
    public static void WriteLanguage(HtmlRenderer renderer, string language) =>
        renderer.Write($" lang=\"{language}\" dir=\"{LanguageTag.DirectionOf(language)}\"");

    protected override void Write(HtmlRenderer renderer, CustomContainer container)
    {
        var line = ContainerLine.Of(container);
        renderer.EnsureLine();
        renderer.Write("<div");
        if (line.Names.Count > 0)
        {
            renderer.Write($" class=\"{string.Join(" ", line.Names)}\"");
        }

        if (line.Names.Contains(ContainerNames.Notice))
        {
            renderer.Write(" role=\"note\"");
        }

        if (line.Language is { } language)
        {
            WriteLanguage(renderer, language);
        }

        renderer.WriteLine(">");
        var isImplicit = renderer.ImplicitParagraph;
        renderer.ImplicitParagraph = false;
        renderer.WriteChildren(container);
        renderer.ImplicitParagraph = isImplicit;
        renderer.EnsureLine();
        renderer.WriteLine("</div>");
    }
}
