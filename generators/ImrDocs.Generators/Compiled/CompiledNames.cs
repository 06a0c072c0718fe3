namespace ImrDocs.Generators.Compiled;

/// <summary>The runtime's types of compiled templates as emitted code writes them.</summary>
internal static class CompiledNames
{
    public const string Namespace = "global::ImrDocs.CompiledLetters.";

    public const string LetterWriter = Namespace + "LetterWriter";

    public const string CompiledLetter = Namespace + "CompiledLetter";

    public const string CompiledForm = Namespace + "CompiledForm";

    public const string CompiledMarkdown = "global::ImrDocs.Forms.Markdown.CompiledMarkdown";

    public const string CompiledHtml = "global::ImrDocs.Forms.Html.CompiledHtml";

    public const string LetterImages = "global::ImrDocs.Forms.Html.LetterImages";

    public const string PrintedText = Namespace + "PrintedText";

    public const string BlockPlace = Namespace + "BlockPlace";

    public const string ValueIsolation = "global::ImrDocs.Templating.Markdown.ValueIsolation";

    public const string TemplateValue = Namespace + "TemplateValue";

    public const string Rounds = Namespace + "Rounds";

    public const string Lists = Namespace + "Lists";

    public const string TextFunctions = "global::ImrDocs.Values.TextFunctions";

    /// <summary>The runtime's types that make sentences of values, with the final dot.</summary>
    public const string Sentences = "global::ImrDocs.Sentences.";

    public const string IEscaping = Namespace + "IEscaping";

    public const string PlainText = "global::ImrDocs.Values.PlainText";

    public const string ValueList = "global::ImrDocs.Values.ValueList";

    /// <summary>How values are escaped in Markdown.</summary>
    public const string MarkdownEscaping = "global::ImrDocs.Forms.Markdown.MarkdownEscaping";

    /// <summary>How values are escaped in HTML.</summary>
    public const string HtmlEscaping = "global::ImrDocs.Forms.Html.HtmlEscaping";

    /// <summary>Plain text, where nothing is escaped.</summary>
    public const string NoEscaping = Namespace + "NoEscaping";

    /// <summary>Scriban's functions, with the final dot.</summary>
    public const string ScribanFunctions = "global::Scriban.Functions.";
}
