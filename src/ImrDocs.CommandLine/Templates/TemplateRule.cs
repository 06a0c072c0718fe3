using ImrDocs.Templating.Syntax;

namespace ImrDocs.CommandLine.Templates;

/// <summary>Which templates count: one rule for all commands, with the words in which the help states it.</summary>
/// <param name="tool">The name by which users call the tool.</param>
/// <param name="letter">The name of the letter.</param>
internal sealed class TemplateRule(string tool, string letter)
{
    /// <summary>Where the templates of a letter lie in a repository.</summary>
    public string LetterFolder { get; } = $"templates/{letter}";

    /// <summary>What the descriptions of arguments say of the folder that is used without one.</summary>
    public string Reference => $"'{tool} --help' says which is used by default.";

    /// <summary>The rule, for the help of the tool.</summary>
    public IReadOnlyList<string> Words =>
        [
            $"Every command takes them from the same template folder, a folder with a {LetterFiles.Layout}:",
            "  1. The folder that you name.",
            "  2. Otherwise the current folder, if it is a template folder.",
            $"  3. Otherwise '{LetterFolder}', in the current folder or in one of its projects, '*/' or 'src/*/'.",
            "  4. Otherwise none: the command exits with 2. Only 'render' then uses the templates that are built into",
            "     the tool, and says so.",
        ];

    /// <summary>The folder that counts where none is named; null where there is none.</summary>
    public TemplateFolder? FindDefault() =>
        TemplateFolder.Is(TemplateFolder.Current.Path) ? TemplateFolder.Current
        : TemplateFolder.Is(LetterFolder) ? new(LetterFolder)
        : TemplateFolder.InProjects(LetterFolder) is [var only] ? only
        : null;

    /// <summary>The folder that counts; null, with the reason reported, where there is none.</summary>
    /// <param name="named">The folder that the user named, if any.</param>
    /// <param name="refuse">Called with the reason.</param>
    public TemplateFolder? Find(string? named, Action<string> refuse)
    {
        if (named is null && FindDefault() is { } folder)
        {
            return folder;
        }

        if (named is not null && TemplateFolder.Is(named))
        {
            return new(named);
        }

        refuse(named is null ? NoneFound() : Refusal(named));
        return null;
    }

    /// <summary>
    /// A sentence for a command that uses no folder though one is near, which somebody may expect to count; null where
    /// there is none.
    /// </summary>
    /// <param name="option">The option that names a folder.</param>
    public string? NoticeOfOther(string option) =>
        TemplateFolder.Near(TemplateFolder.Current.Path, LetterFolder) is { } near
            ? $"The templates in '{near.Path}' were not used. To use them: {option} {near.Path}"
            : null;

    private string NoneFound() =>
        TemplateFolder.InProjects(LetterFolder) is [_, _, ..] several
            ? OneOf(several)
            : $"No template folder was found: neither the current folder, '{Directory.GetCurrentDirectory()}', nor "
                + $"'{LetterFolder}' in it or in one of its projects has a {LetterFiles.Layout}. "
                + $"Name the template folder, or run the command in it.{Proposal(TemplateFolder.Current.Path)}";

    private static string OneOf(IReadOnlyList<TemplateFolder> folders) =>
        "Several projects have templates of the letter; name the template folder: "
        + string.Join(", ", folders.Select(static folder => folder.Path));

    private string Refusal(string path) =>
        TemplateFolder.HasLinkedLayout(path)
            ? $"'{path}' is not a template folder: its {LetterFiles.Layout} is a link, and links are not followed."
        : Directory.Exists(path) ? $"'{path}' is not a template folder: it has no {LetterFiles.Layout}.{Proposal(path)}"
        : File.Exists(path) ? $"'{path}' is a file; name the template folder.{Proposal(path)}"
        : $"There is no template folder '{path}'.";

    private string Proposal(string path) =>
        TemplateFolder.Near(path, LetterFolder) is { } near ? $" Did you mean '{near.Path}'?" : "";
}
