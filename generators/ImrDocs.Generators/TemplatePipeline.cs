using System.Collections.Immutable;
using ImrDocs.Generators.Compiled;
using ImrDocs.Generators.Diagnostics;
using ImrDocs.Generators.Equality;
using ImrDocs.Generators.Guarding;
using ImrDocs.Generators.Model;
using ImrDocs.Generators.Templates;
using Microsoft.CodeAnalysis;

namespace ImrDocs.Generators;

/// <summary>Checks the templates that the project hands to the compiler against the letters that it declares.</summary>
/// <remarks>
/// A file is parsed once. A template is checked again when it changes, or one that it includes, or the letter: a unit
/// that stays equal stays the same object, and remembers what was found out about each call.
/// </remarks>
internal static class TemplatePipeline
{
    private const string Templates = "the templates of the project";
    private const string Switch = "build_property.CompileLetterTemplates";

    /// <summary>
    /// Prepares the check of templates, where there are any, while declarations are read. What is registered first is
    /// done first.
    /// </summary>
    public static void Prepare(IncrementalGeneratorInitializationContext context) =>
        context.RegisterSourceOutput(Files(context).Collect(), static (_, files) =>
        {
            if (!files.IsEmpty)
            {
                CheckWarmUp.Start();
            }
        });

    public static void Register(
        IncrementalGeneratorInitializationContext context,
        IncrementalValuesProvider<LetterOutline> outlines,
        IncrementalValueProvider<EquatableArray<string>> names,
        IncrementalValueProvider<EquatableArray<LetterNameSpec>> places,
        IncrementalValueProvider<EquatableArray<LetterAsset>> assets,
        Action<
            IncrementalGeneratorInitializationContext,
            IncrementalValueProvider<EquatableArray<DiagnosticSpec>>
        > report
    )
    {
        var letters = outlines
            .WithTrackingName(StepNames.LetterOutlines)
            .SelectGuarded(
                context,
                static (letter, _) => LetterModel.Of(letter),
                static letter => $"the letter '{letter.Name}'"
            )
            .WithTrackingName(StepNames.LetterModels);
        var files = Files(context)
            .SelectGuarded(
                context,
                static (file, cancellation) => file.Parse(cancellation),
                static file => $"the template '{file.Letter}/{file.Path}'",
                static file => new(file.File.Path, default, default)
            )
            .WithTrackingName(StepNames.ParsedTemplates);
        var all = files
            .SelectMany(static (file, _) => file.WithDefaults())
            .Collect()
            .Select(static (files, _) => ParsedFile.OfPaths(files));
        var units = all.SelectManyGuarded(context, static files => LetterUnit.Of(files), Templates)
            .WithTrackingName(StepNames.TemplateUnits);
        var entries = letters
            .Combine(units.Collect())
            .SelectManyGuarded(
                context,
                static pair => TemplateEntry.Of(pair.Left, pair.Right),
                static pair => Named(pair.Left)
            )
            .WithTrackingName(StepNames.TemplateEntries)
            .SelectGuarded(
                context,
                static (entry, _) => entry.Check(),
                static entry => $"the template '{entry.Letter.Schema.Name}/{entry.Path}'"
            )
            .WithTrackingName(StepNames.CheckedTemplates);
        var conclusions = letters
            .Collect()
            .Combine(all)
            .Combine(entries.Collect())
            .Combine(assets)
            .SelectManyGuarded(
                context,
                static found =>
                    LetterConclusion.Of(found.Left.Left.Left, found.Left.Left.Right, found.Left.Right, found.Right),
                Templates
            )
            .WithTrackingName(StepNames.LetterConclusions);
        report(
            context,
            conclusions
                .Collect()
                .Select(
                    static (letters, _) => letters.SelectMany(static letter => letter.Diagnostics).ToEquatableArray()
                )
                .WithTrackingName(StepNames.TemplateDiagnostics)
        );
        report(
            context,
            all.Combine(names)
                .SelectGuarded(
                    context,
                    static found => LetterDiagnostics.Strays(found.Left, found.Right),
                    Templates,
                    otherwise: default
                )
                .WithTrackingName(StepNames.StrayTemplates)
        );

        report(
            context,
            places
                .Combine(all.Select(static (files, _) => LettersOf(files)))
                .Combine(
                    context.AnalyzerConfigOptionsProvider.Select(
                        static (options, _) => TemplateProject.Of(options.GlobalOptions)
                    )
                )
                .SelectGuarded(
                    context,
                    static found => LetterDiagnostics.Missing(found.Left.Left, found.Left.Right, found.Right),
                    Templates,
                    otherwise: default
                )
                .WithTrackingName(StepNames.MissingTemplates)
        );

        // Where nothing is compiled, nothing is asked of what compiled code needs.
        var isCompiled = context.AnalyzerConfigOptionsProvider.Select(
            static (options, _) =>
                !options.GlobalOptions.TryGetValue(Switch, out var value)
                || !value.Equals("false", StringComparison.OrdinalIgnoreCase)
        );
        var sets = conclusions
            .Combine(isCompiled)
            .Where(static found => found.Right && found.Left.IsRight)
            .Select(static (found, _) => found.Left.Templates)
            .WithTrackingName(StepNames.LetterTemplateSets);
        report(
            context,
            sets.Collect()
                .Combine(all)
                .SelectGuarded(
                    context,
                    static found => LetterDiagnostics.OfCompilation(found.Left, found.Right),
                    Templates,
                    otherwise: default
                )
                .WithTrackingName(StepNames.CompilationDiagnostics)
        );
        Compile(
            context,
            sets.Combine(SourcePaths(context)).Select(static (found, _) => found.Left.Mapped(found.Right))
        );
    }

    private static IncrementalValuesProvider<TemplateFile> Files(IncrementalGeneratorInitializationContext context) =>
        context
            .AdditionalTextsProvider.Combine(context.AnalyzerConfigOptionsProvider)
            .Select(static (file, _) => TemplateFile.Of(file.Left, file.Right))
            .Where(static file => file is not null)
            .Select(static (file, _) => file!);

    // How the compiler names files in what it writes. It is equal to another that maps paths alike.
    private static IncrementalValueProvider<SourceReferenceResolver?> SourcePaths(
        IncrementalGeneratorInitializationContext context
    ) => context.CompilationProvider.Select(static (compilation, _) => compilation.Options.SourceReferenceResolver);

    private static EquatableArray<string> LettersOf(ImmutableArray<ParsedFile> files) =>
        files
            .Select(static file => file.Letter)
            .Distinct()
            .OrderBy(static letter => letter, StringComparer.Ordinal)
            .ToEquatableArray();

    private static string Named(LetterModel letter) => $"the letter '{letter.Schema.Name}'";

    // A file that stays the same is not added anew: an edit of a template compiles what it changes.
    private static void Compile(
        IncrementalGeneratorInitializationContext context,
        IncrementalValuesProvider<LetterTemplateSet> letters
    )
    {
        var files = letters
            .SelectManyGuarded(
                context,
                static letter => LetterCompiler.Emit(letter),
                static letter => Named(letter.Model)
            )
            .WithTrackingName(StepNames.CompiledFiles);
        context.EmitGuarded(files, static file => (file.Name, file.Text), static file => $"the file '{file.Name}'");
    }
}
