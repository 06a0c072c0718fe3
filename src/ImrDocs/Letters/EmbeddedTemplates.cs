using ImrDocs.Html;
using ImrDocs.Models;
using ImrDocs.Templates;
using ImrDocs.Templating.Syntax;

namespace ImrDocs.Letters;

/// <summary>The templates that the build of a letter embedded into its assembly.</summary>
/// <typeparam name="TLetter">The kind of letter.</typeparam>
internal static class EmbeddedTemplates<TLetter>
    where TLetter : class, ILetter<TLetter>
{
    private static readonly Lazy<TemplateFiles> Files = new(static () =>
        TemplateFiles.FromAssembly(typeof(TLetter).Assembly, TLetter.LetterSchema.Name)
    );
    private static readonly Lazy<LetterRenderer<TLetter>> Interpreter = new(static () => new(Files.Value));
    private static readonly Lazy<HtmlPage> Frame = new(static () =>
        new(TemplateText.Normalize(Files.Value.Find(LetterFiles.Style) ?? ""))
    );

    /// <summary>The interpreter. Templates are parsed when it is asked for first.</summary>
    public static LetterRenderer<TLetter> Renderer => Interpreter.Value;

    /// <summary>The page around the letter's HTML.</summary>
    public static HtmlPage Page => Frame.Value;
}
