using ImrDocs.Diagnostics;
using ImrDocs.Letters;
using ImrDocs.Models;
using ImrDocs.TemplateFolders;
using ImrDocs.Templating.Schema;

namespace ImrDocs.Determinations.Tests.Mutations;

/// <summary>Who notices that a template was changed.</summary>
internal enum Verdict
{
    Survivor,
    CaughtByCheck,
    CaughtBySnapshot,
}

/// <summary>Asks the check and the sample letters about mutants.</summary>
internal sealed class MutationRun
{
    private readonly IReadOnlyDictionary<string, string> _files;
    private readonly IReadOnlyList<FinalDetermination> _letters;
    private readonly IReadOnlyList<string> _approved;

    /// <param name="files">The templates, and the style, by path.</param>
    /// <param name="letters">The sample letters.</param>
    public MutationRun(IReadOnlyDictionary<string, string> files, IReadOnlyList<FinalDetermination> letters)
    {
        (_files, _letters) = (files, letters);
        _approved = [.. Render(TemplateFiles.FromTexts(files))];
    }

    public Verdict Judge(Mutant mutant)
    {
        var files = TemplateFiles.FromTexts(
            _files.Select(file => KeyValuePair.Create(file.Key, file.Key == mutant.Path ? mutant.Text : file.Value))
        );
        return TemplateCheck.Run(files, Schema<FinalDetermination>()).Any(static d => d.Rule.Severity == Severity.Error)
                ? Verdict.CaughtByCheck
            : IsApproved(files) ? Verdict.Survivor
            : Verdict.CaughtBySnapshot;
    }

    private bool IsApproved(TemplateFiles files)
    {
        try
        {
            return Render(files).SequenceEqual(_approved);
        }
        catch (TemplateException)
        {
            return false;
        }
    }

    // The page holds the title and the running head too.
    private IEnumerable<string> Render(TemplateFiles files)
    {
        var renderer = new LetterRenderer<FinalDetermination>(files);
        return _letters.SelectMany(letter =>
            new[] { renderer.Render(letter, LetterFormat.Markdown), renderer.Render(letter, LetterFormat.Html) }
        );
    }

    private static LetterSchema Schema<T>()
        where T : class, ILetter<T> => T.LetterSchema;
}
