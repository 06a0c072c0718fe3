namespace ImrDocs.Generators.Compiled;

/// <summary>The runtime's types of compiled templates as emitted code writes them.</summary>
internal static class CompiledNames
{
    public const string Namespace = "global::ImrDocs.Compiled.";

    public const string LetterWriter = Namespace + "LetterWriter";

    public const string CompiledLetter = Namespace + "CompiledLetter";

    public const string CompiledHtml = Namespace + "CompiledHtml";

    public const string PrintedText = Namespace + "PrintedText";

    public const string TemplateValue = Namespace + "TemplateValue";

    public const string Rounds = Namespace + "Rounds";

    public const string Lists = Namespace + "Lists";

    public const string TextFunctions = Namespace + "TextFunctions";

    public const string ITextForm = Namespace + "ITextForm";

    public const string PlainText = "global::ImrDocs.Models.PlainText";

    public const string ValueList = "global::ImrDocs.Models.ValueList";

    /// <summary>Scriban's functions, with the final dot.</summary>
    public const string ScribanFunctions = "global::Scriban.Functions.";
}
