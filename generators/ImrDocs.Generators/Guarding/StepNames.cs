namespace ImrDocs.Generators.Guarding;

/// <summary>The names of the pipeline's steps, by which tests see what ran.</summary>
internal static class StepNames
{
    public const string DeclaredSections = nameof(DeclaredSections);

    public const string DeclaredLetters = nameof(DeclaredLetters);

    public const string Sections = nameof(Sections);

    public const string Letters = nameof(Letters);

    public const string FileNameClashes = nameof(FileNameClashes);

    public const string SectionFiles = nameof(SectionFiles);

    public const string LetterFiles = nameof(LetterFiles);

    public const string ReferencedFormats = nameof(ReferencedFormats);

    public const string Enums = nameof(Enums);

    public const string Diagnostics = nameof(Diagnostics);

    public const string LetterOutlines = nameof(LetterOutlines);

    public const string LetterModels = nameof(LetterModels);

    public const string LetterAssets = nameof(LetterAssets);

    public const string ParsedTemplates = nameof(ParsedTemplates);

    public const string TemplateUnits = nameof(TemplateUnits);

    public const string TemplateEntries = nameof(TemplateEntries);

    public const string CheckedTemplates = nameof(CheckedTemplates);

    public const string LetterConclusions = nameof(LetterConclusions);

    public const string TemplateDiagnostics = nameof(TemplateDiagnostics);

    public const string StrayTemplates = nameof(StrayTemplates);

    public const string MissingTemplates = nameof(MissingTemplates);

    public const string StyleDiagnostics = nameof(StyleDiagnostics);

    public const string LetterTemplateSets = nameof(LetterTemplateSets);

    public const string CompilationDiagnostics = nameof(CompilationDiagnostics);

    public const string CompiledFiles = nameof(CompiledFiles);

    /// <summary>The steps that turn declarations into code.</summary>
    public static IReadOnlyList<string> Models { get; } =
    [
        DeclaredSections,
        DeclaredLetters,
        Sections,
        Letters,
        FileNameClashes,
        SectionFiles,
        LetterFiles,
        Enums,
        Diagnostics,
    ];

    /// <summary>The steps that check templates.</summary>
    public static IReadOnlyList<string> Templates { get; } =
    [
        LetterOutlines,
        LetterModels,
        ParsedTemplates,
        TemplateUnits,
        TemplateEntries,
        CheckedTemplates,
        LetterConclusions,
        TemplateDiagnostics,
        StrayTemplates,
        MissingTemplates,
        StyleDiagnostics,
        LetterTemplateSets,
        CompilationDiagnostics,
        CompiledFiles,
    ];
}
