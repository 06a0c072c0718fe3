using ImrDocs.Diagnostics;
using ImrDocs.Templating.Assets;

namespace ImrDocs.Templating.Checks;

/// <summary>Finds images whose files are not there.</summary>
internal static class MissingImages
{
    /// <summary>The images, each where a template shows it.</summary>
    /// <param name="entries">The results for the templates that the letter begins with.</param>
    /// <param name="assets">The paths of the files that are there.</param>
    public static IEnumerable<Diagnostic> Find(
        IReadOnlyCollection<EntryResult> entries,
        IReadOnlyCollection<string> assets
    ) =>
        entries
            .SelectMany(static entry => entry.Images)
            .Distinct()
            .Where(image => !assets.Contains(image.File, StringComparer.Ordinal))
            .Select(image =>
                Diagnostic.At(
                    TemplateRules.Image,
                    image.Template,
                    image.Line,
                    image.Column,
                    AssetPath.Missing(image.File, assets)
                )
            );
}
