using System.Collections.Immutable;
using ImrDocs.Generators.Compiled;
using ImrDocs.Generators.Diagnostics;
using ImrDocs.Generators.Model;
using Microsoft.CodeAnalysis;

namespace ImrDocs.Generators.Templates;

/// <summary>Checks the templates that the project hands to the compiler against the letters that it declares.</summary>
/// <remarks>
/// A file is parsed once. A template is checked again when it changes, or one that it includes, or the letter: a unit that
/// stays equal stays the same object, and remembers what was found out about each call.
/// </remarks>
internal static class TemplatePipeline
{
    private const string Switch = "build_property.CompileLetterTemplates";

    /// <summary>Prepares the check of templates, where there are any, while declarations are read. What is registered first is done first.</summary>
    public static void Prepare(IncrementalGeneratorInitializationContext context) => context.RegisterSourceOutput(Files(context).Collect(), static (_, files) =>
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
        Action<IncrementalGeneratorInitializationContext, IncrementalValueProvider<EquatableArray<DiagnosticSpec>>> report)
    {
        var letters = outlines.WithTrackingName(StepNames.LetterOutlines)
            .Select(static (letter, _) => SchemaBuilder.Build(letter))
            .WithTrackingName(StepNames.LetterModels);
        var files = Files(context)
            .Select(static (file, cancellation) => file.Parse(cancellation))
            .WithTrackingName(StepNames.ParsedTemplates);
        var all = files.Collect().Select(static (files, _) => files.Distinct(ParsedFile.ByPlace).ToImmutableArray());
        var units = all.SelectMany(static (files, _) => LetterUnit.Of(files)).WithTrackingName(StepNames.TemplateUnits);
        var entries = letters.Combine(units.Collect())
            .SelectMany(static (pair, _) => TemplateEntry.Of(pair.Left, pair.Right))
            .WithTrackingName(StepNames.TemplateEntries)
            .Select(static (entry, _) => entry.Check())
            .WithTrackingName(StepNames.CheckedTemplates);
        var conclusions = letters.Collect().Combine(all).Combine(entries.Collect())
            .SelectMany(static (found, _) => LetterConclusion.Of(found.Left.Left, found.Left.Right, found.Right))
            .WithTrackingName(StepNames.LetterConclusions);
        report(context, conclusions.Collect()
            .Select(static (letters, _) => letters.SelectMany(static letter => letter.Diagnostics).ToEquatableArray())
            .WithTrackingName(StepNames.TemplateDiagnostics));
        report(context, all.Combine(names)
            .Select(static (found, _) => LetterDiagnostics.Strays(found.Left, found.Right))
            .WithTrackingName(StepNames.StrayTemplates));

        // Where nothing is compiled, nothing is asked of what compiled code needs.
        var isCompiled = context.AnalyzerConfigOptionsProvider.Select(static (options, _) =>
            !options.GlobalOptions.TryGetValue(Switch, out var value) || !value.Equals("false", StringComparison.OrdinalIgnoreCase));
        var sets = conclusions.Combine(isCompiled)
            .Where(static found => found.Right && found.Left.IsRight)
            .Select(static (found, _) => found.Left.Templates)
            .WithTrackingName(StepNames.LetterTemplateSets);
        report(context, sets.Collect().Combine(all)
            .Select(static (found, _) => LetterDiagnostics.OfCompilation(found.Left, found.Right))
            .WithTrackingName(StepNames.CompilationDiagnostics));
        Compile(context, sets);
    }

    private static IncrementalValuesProvider<TemplateFile> Files(IncrementalGeneratorInitializationContext context) =>
        context.AdditionalTextsProvider.Combine(context.AnalyzerConfigOptionsProvider)
            .Select(static (file, _) => TemplateFile.Of(file.Left, file.Right))
            .Where(static file => file is not null)
            .Select(static (file, _) => file!);

    // A file that stays the same is not added anew: an edit of a template compiles what it changes.
    private static void Compile(IncrementalGeneratorInitializationContext context, IncrementalValuesProvider<LetterTemplateSet> letters)
    {
        var files = letters
            .SelectMany(static (letter, _) => LetterCompiler.Emit(letter))
            .WithTrackingName(StepNames.CompiledFiles);
        context.RegisterSourceOutput(files, static (output, file) => output.AddSource(file.Name, file.Text));
    }
}
