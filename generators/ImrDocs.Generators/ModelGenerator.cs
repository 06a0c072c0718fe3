using System.Collections.Immutable;
using ImrDocs.Generators.Declarations;
using ImrDocs.Generators.Diagnostics;
using ImrDocs.Generators.Emit;
using ImrDocs.Generators.Model;
using ImrDocs.Generators.Templates;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ImrDocs.Generators;

/// <summary>Turns each declared section and letter into its model.</summary>
/// <remarks>
/// Two pipelines leave the one step that sees symbols: what is emitted knows no places, so that moving a declaration
/// emits nothing anew; what is reported does.
/// </remarks>
[Generator(LanguageNames.CSharp)]
public sealed class ModelGenerator : IIncrementalGenerator
{
    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        TemplatePipeline.Prepare(context);
        var sections = Declared(context, DeclaredAttributes.Section, SectionParser.ParseSection, StepNames.DeclaredSections);
        var letters = Declared(context, DeclaredAttributes.Letter, SectionParser.ParseLetter, StepNames.DeclaredLetters);
        var all = sections.Collect().Combine(letters.Collect());
        EmitModels(context, sections, letters);
        EmitEnums(context, all);

        Report(context, all.Select(static (d, _) => DeclarationFaults.Of(d.Left.AddRange(d.Right))).WithTrackingName(StepNames.Diagnostics));
        StylePipeline.Register(context, Report);
        TemplatePipeline.Register(
            context,
            all.SelectMany(static (d, _) => LetterOutlines.Of(d.Left.AddRange(d.Right))),
            all.Select(static (d, _) => LetterOutlines.Names(d.Right)),
            Report);
    }

    private static void Report(IncrementalGeneratorInitializationContext context, IncrementalValueProvider<EquatableArray<DiagnosticSpec>> diagnostics) =>
        context.RegisterSourceOutput(diagnostics, static (output, faults) =>
        {
            foreach (var fault in faults)
            {
                output.ReportDiagnostic(fault.ToDiagnostic());
            }
        });

    private static IncrementalValuesProvider<DeclarationSpec> Declared(
        IncrementalGeneratorInitializationContext context,
        string attribute,
        Func<GeneratorAttributeSyntaxContext, CancellationToken, DeclarationSpec?> parse,
        string step) =>
        context.SyntaxProvider
            .ForAttributeWithMetadataName(attribute, static (node, _) => node is TypeDeclarationSyntax, parse)
            .Where(static declaration => declaration is not null)
            .Select(static (declaration, _) => declaration!)
            .WithTrackingName(step);

    private static void EmitModels(
        IncrementalGeneratorInitializationContext context,
        IncrementalValuesProvider<DeclarationSpec> declaredSections,
        IncrementalValuesProvider<DeclarationSpec> declaredLetters)
    {
        var sections = Models(declaredSections, StepNames.Sections);
        var letters = Models(declaredLetters, StepNames.Letters);
        var clashes = sections.Collect().Combine(letters.Collect())
            .Select(static (s, _) => SectionFile.Clashes(s.Left.AddRange(s.Right)))
            .WithTrackingName(StepNames.FileNameClashes);
        EmitFiles(context, sections.Combine(clashes).WithTrackingName(StepNames.SectionFiles));
        EmitFiles(context, letters.Combine(clashes).WithTrackingName(StepNames.LetterFiles));
    }

    private static IncrementalValuesProvider<SectionSpec> Models(IncrementalValuesProvider<DeclarationSpec> declared, string step) =>
        declared
            .Where(static declaration => declaration.Section is not null)
            .Select(static (declaration, _) => declaration.Section!)
            .WithTrackingName(step);

    private static void EmitFiles(
        IncrementalGeneratorInitializationContext context,
        IncrementalValuesProvider<(SectionSpec Section, EquatableArray<string> Clashes)> files) =>
        context.RegisterSourceOutput(files, static (output, file) =>
            output.AddSource(SectionFile.Name(file.Section, file.Clashes), SectionEmitter.Emit(file.Section)));

    private static void EmitEnums(
        IncrementalGeneratorInitializationContext context,
        IncrementalValueProvider<(ImmutableArray<DeclarationSpec> Left, ImmutableArray<DeclarationSpec> Right)> all)
    {
        var enums = all
            .SelectMany(static (d, _) => DeclaredEnums.Of(d.Left.AddRange(d.Right)))
            .WithTrackingName(StepNames.Enums);
        context.RegisterSourceOutput(enums, static (output, file) => output.AddSource(file.Name, EnumEmitter.Emit(file.Spec)));
    }
}
