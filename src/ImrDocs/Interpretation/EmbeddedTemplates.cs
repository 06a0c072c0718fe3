using ImrDocs.Models;
using ImrDocs.TemplateFolders;

namespace ImrDocs.Interpretation;

/// <summary>The templates that the build of a letter embedded into its assembly.</summary>
/// <typeparam name="TLetter">The kind of letter.</typeparam>
internal static class EmbeddedTemplates<TLetter>
    where TLetter : class, ILetter<TLetter>
{
    private static readonly Lazy<TemplateFiles> Embedded = new(static () =>
        DefaultFiles.Complete(
            TemplateFiles.FromAssembly(typeof(TLetter).Assembly, TLetter.LetterSchema.Name),
            TLetter.LetterSchema
        )
    );

    /// <summary>The files, and what stands for those that the folder leaves out.</summary>
    public static TemplateFiles Files => Embedded.Value;
}
