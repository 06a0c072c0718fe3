namespace ImrDocs.Templating.Syntax;

/// <summary>What a template prints, which decides how its values are escaped.</summary>
internal enum TemplateKind
{
    /// <summary>Markdown: a file that ends in <c>.scriban-md</c>.</summary>
    Markdown,

    /// <summary>Text without markup, such as a page's title: a file that ends in <c>.scriban-txt</c>.</summary>
    PlainText,
}
