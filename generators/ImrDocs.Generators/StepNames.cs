namespace ImrDocs.Generators;

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

    public const string Enums = nameof(Enums);

    public const string Diagnostics = nameof(Diagnostics);

    public static IReadOnlyList<string> All { get; } =
    [
        DeclaredSections, DeclaredLetters, Sections, Letters, FileNameClashes, SectionFiles, LetterFiles, Enums, Diagnostics,
    ];
}
