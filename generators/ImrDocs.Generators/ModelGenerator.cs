using System.Collections.Immutable;
using ImrDocs.Generators.Declarations;
using ImrDocs.Generators.Diagnostics;
using ImrDocs.Generators.Emit;
using ImrDocs.Generators.Equality;
using ImrDocs.Generators.Guarding;
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
    private const string Declarations = "the declarations of the project";
    private const string References = "the references of the project";

    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        TemplatePipeline.Prepare(context);
        var sections = Declared(
            context,
            DeclaredAttributes.Section,
            SectionParser.ParseSection,
            StepNames.DeclaredSections
        );
        var letters = Declared(
            context,
            DeclaredAttributes.Letter,
            SectionParser.ParseLetter,
            StepNames.DeclaredLetters
        );
        var all = sections.Collect().Combine(letters.Collect());
        EmitModels(context, sections, letters);
        EmitEnums(context, all);

        Report(
            context,
            all.SelectGuarded(
                    context,
                    static d => DeclarationErrors.Of(d.Left.AddRange(d.Right)),
                    Declarations,
                    otherwise: default
                )
                .WithTrackingName(StepNames.Diagnostics)
        );
        var assets = LetterAsset.In(context);
        StylePipeline.Register(context, assets, Report);
        TemplatePipeline.Register(
            context,
            all.SelectManyGuarded(context, static d => LetterOutlines.Of(d.Left.AddRange(d.Right)), Declarations),
            all.SelectGuarded(context, static d => LetterOutlines.Names(d.Right), Declarations, otherwise: default),
            all.SelectGuarded(context, static d => LetterOutlines.Places(d.Right), Declarations, otherwise: default),
            assets,
            Report
        );
    }

    private static void Report(
        IncrementalGeneratorInitializationContext context,
        IncrementalValueProvider<EquatableArray<DiagnosticSpec>> diagnostics
    ) => context.RegisterSourceOutput(diagnostics, static (output, diagnostics) =>
        {
            foreach (var diagnostic in diagnostics)
            {
                output.ReportDiagnostic(diagnostic.ToDiagnostic());
            }
        });

    private static IncrementalValuesProvider<DeclarationSpec> Declared(
        IncrementalGeneratorInitializationContext context,
        string attribute,
        Func<GeneratorAttributeSyntaxContext, CancellationToken, DeclarationSpec?> parse,
        string step
    ) =>
        context
            .SyntaxProvider.ForAttributeWithMetadataName(
                attribute,
                static (node, _) => node is TypeDeclarationSyntax,
                (syntax, cancellation) => Parse(parse, syntax, cancellation)
            )
            .Where(static declaration => declaration is not null)
            .Select(static (declaration, _) => declaration!)
            .WithTrackingName(step);

    // A declaration that could not be read is one with an error: nothing that depends on it is asked for.
    private static DeclarationSpec? Parse(
        Func<GeneratorAttributeSyntaxContext, CancellationToken, DeclarationSpec?> parse,
        GeneratorAttributeSyntaxContext syntax,
        CancellationToken cancellation
    )
    {
        var outcome = Guard.Run(
            () => parse(syntax, cancellation),
            () => $"the declaration of '{syntax.TargetSymbol.Name}'",
            () => LocationSpec.Of(((BaseTypeDeclarationSyntax)syntax.TargetNode).Identifier)
        );
        return outcome.Failure is { } failure
            ? new(null, default, default, new[] { failure }.ToEquatableArray(), null)
            : outcome.Value;
    }

    private static void EmitModels(
        IncrementalGeneratorInitializationContext context,
        IncrementalValuesProvider<DeclarationSpec> declaredSections,
        IncrementalValuesProvider<DeclarationSpec> declaredLetters
    )
    {
        var sections = Models(declaredSections, StepNames.Sections);
        var letters = Models(declaredLetters, StepNames.Letters);
        var clashes = sections
            .Collect()
            .Combine(letters.Collect())
            .SelectGuarded(
                context,
                static s => SectionFile.Clashes(s.Left.AddRange(s.Right)),
                Declarations,
                otherwise: default
            )
            .WithTrackingName(StepNames.FileNameClashes);
        EmitFiles(context, sections.Combine(clashes).WithTrackingName(StepNames.SectionFiles));
        EmitFiles(context, letters.Combine(clashes).WithTrackingName(StepNames.LetterFiles));
        EmitFormats(context, letters.Combine(clashes));
    }

    private static void EmitFormats(
        IncrementalGeneratorInitializationContext context,
        IncrementalValuesProvider<(SectionSpec Letter, EquatableArray<string> Clashes)> letters
    )
    {
        var formats = context
            .CompilationProvider.SelectGuarded(context, ReferencedFormats.Of, References, otherwise: default)
            .WithTrackingName(StepNames.ReferencedFormats);
        context.EmitGuarded(
            letters.Combine(formats).Where(static file => file.Right.Count > 0),
            static file =>
                (
                    SectionFile.NameOfFormats(file.Left.Letter, file.Left.Clashes),
                    FormatsEmitter.Emit(file.Left.Letter, file.Right)
                ),
            static file => $"the forms of '{file.Left.Letter.Type.FullName}'"
        );
    }

    private static IncrementalValuesProvider<SectionSpec> Models(
        IncrementalValuesProvider<DeclarationSpec> declared,
        string step
    ) =>
        declared
            .Where(static declaration => declaration.Section is not null)
            .Select(static (declaration, _) => declaration.Section!)
            .WithTrackingName(step);

    private static void EmitFiles(
        IncrementalGeneratorInitializationContext context,
        IncrementalValuesProvider<(SectionSpec Section, EquatableArray<string> Clashes)> files
    ) =>
        context.EmitGuarded(
            files,
            static file => (SectionFile.Name(file.Section, file.Clashes), SectionEmitter.Emit(file.Section)),
            static file => $"the declaration of '{file.Section.Type.FullName}'"
        );

    private static void EmitEnums(
        IncrementalGeneratorInitializationContext context,
        IncrementalValueProvider<(ImmutableArray<DeclarationSpec> Left, ImmutableArray<DeclarationSpec> Right)> all
    )
    {
        var enums = all.SelectManyGuarded(context, static d => DeclaredEnums.Of(d.Left.AddRange(d.Right)), Declarations)
            .WithTrackingName(StepNames.Enums);
        context.EmitGuarded(
            enums,
            static file => (file.Name, EnumEmitter.Emit(file.Spec)),
            static file => $"the enum '{file.Spec.Reference}'"
        );
    }
}
