using System.Collections.Immutable;
using ImrDocs.Generators.Diagnostics;
using ImrDocs.Generators.Equality;
using ImrDocs.Generators.Guarding;
using ImrDocs.Templating.Checks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace ImrDocs.Generators.Templates;

/// <summary>Checks the style sheets that the project hands to the compiler with its letters' templates.</summary>
internal static class StylePipeline
{
    public static void Register(
        IncrementalGeneratorInitializationContext context,
        IncrementalValueProvider<EquatableArray<LetterAsset>> assets,
        Action<
            IncrementalGeneratorInitializationContext,
            IncrementalValueProvider<EquatableArray<DiagnosticSpec>>
        > report
    ) =>
        report(
            context,
            context
                .AdditionalTextsProvider.Combine(context.AnalyzerConfigOptionsProvider)
                .Select(static (file, _) => TemplateFile.StyleOf(file.Left, file.Right))
                .Where(static file => file is not null)
                .Select(static (file, _) => file!)
                .Combine(assets)
                .SelectGuarded(
                    context,
                    static (found, cancellation) => Check(found.Left, found.Right, cancellation).ToImmutableArray(),
                    static found => $"the style sheet '{found.Left.Letter}/{found.Left.Path}'",
                    static found => new(found.Left.File.Path, default, default)
                )
                .SelectMany(static (found, _) => found)
                .Collect()
                .Select(static (found, _) => found.ToEquatableArray())
                .WithTrackingName(StepNames.StyleDiagnostics)
        );

    private static IEnumerable<DiagnosticSpec> Check(
        TemplateFile file,
        EquatableArray<LetterAsset> assets,
        CancellationToken cancellation
    )
    {
        var text = file.File.GetText(cancellation) ?? SourceText.From("");
        return StyleCheck
            .Run(
                text.ToString(),
                [.. assets.Where(asset => asset.Letter == file.Letter).Select(static asset => asset.Path)]
            )
            .Select(diagnostic => new DiagnosticSpec(
                TemplateDescriptors.Of(diagnostic.Rule),
                PlaceOf(file, text, new(diagnostic.Line - 1, diagnostic.Column - 1)),
                new[] { diagnostic.FullMessage }.ToEquatableArray()
            ));
    }

    private static LocationSpec PlaceOf(TemplateFile file, SourceText text, LinePosition start)
    {
        // The compiler ends lines at more characters than a style sheet does, so that its lines can be shorter.
        var line = text.Lines[Math.Min(start.Line, text.Lines.Count - 1)];
        var index = Math.Min(line.Start + start.Character, text.Length);
        var end = new LinePosition(start.Line, start.Character + 1);
        return new(file.File.Path, TextSpan.FromBounds(index, Math.Min(index + 1, text.Length)), new(start, end));
    }
}
