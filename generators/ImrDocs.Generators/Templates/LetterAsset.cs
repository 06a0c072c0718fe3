using ImrDocs.Generators.Equality;
using ImrDocs.Generators.Guarding;
using Microsoft.CodeAnalysis;

namespace ImrDocs.Generators.Templates;

/// <summary>An image or a font that a letter's page can embed.</summary>
/// <param name="Letter">The name of the letter.</param>
/// <param name="Path">The path relative to the letter's template folder, with forward slashes.</param>
internal sealed record LetterAsset(string Letter, string Path)
{
    /// <summary>Those that the project hands to the compiler. What they hold, the runtime reads.</summary>
    public static IncrementalValueProvider<EquatableArray<LetterAsset>> In(
        IncrementalGeneratorInitializationContext context
    ) =>
        context
            .AdditionalTextsProvider.Combine(context.AnalyzerConfigOptionsProvider)
            .Select(static (file, _) => TemplateFile.AssetOf(file.Left, file.Right))
            .Where(static file => file is not null)
            .Select(static (file, _) => new LetterAsset(file!.Letter, file.Path))
            .Collect()
            .Select(static (assets, _) => assets.ToEquatableArray())
            .WithTrackingName(StepNames.LetterAssets);
}
