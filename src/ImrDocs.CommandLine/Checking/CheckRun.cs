using ImrDocs.CommandLine.Rules;
using ImrDocs.Diagnostics;
using ImrDocs.Models;
using ImrDocs.TemplateFolders;
using ImrDocs.Templating.Syntax;

namespace ImrDocs.CommandLine.Checking;

/// <summary>One run of <c>check</c>.</summary>
/// <param name="guide">Says how to read what an error means.</param>
/// <param name="refuse">Called with the reason why a file that was asked for is not read as a template.</param>
internal sealed class CheckRun<TLetter>(RuleGuide guide, Action<string> refuse)
    where TLetter : class, ILetter<TLetter>
{
    private readonly TemplateFiles? _built = TemplateFiles.FindInAssembly(
        typeof(TLetter).Assembly,
        TLetter.LetterSchema.Name
    );
    private readonly List<Diagnostic> _diagnostics = [];
    private readonly List<Diagnostic> _unreadable = [];
    private readonly List<string> _templates = [];
    private int _others;

    public CheckResult Run(IReadOnlyList<CheckTarget> targets)
    {
        foreach (var target in targets)
        {
            try
            {
                Check(target);
            }
            catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
            {
                _unreadable.Add(Diagnostic.OfFile(FileRules.Unreadable, target.Folder.Path, exception.Message));
            }
        }

        return new(
            TLetter.LetterSchema.Name,
            [.. targets.Select(static target => target.Folder)],
            _templates,
            _diagnostics,
            _others,
            _unreadable
        )
        {
            Hint = guide.HintFor(_unreadable.Concat(_diagnostics)),
        };
    }

    private void Check(CheckTarget target)
    {
        var files = TemplateFiles.FromDirectory(target.Folder.Path);
        var found = Check(files);
        if (target.Files.Count == 0)
        {
            _diagnostics.AddRange(found);
            _templates.AddRange(files.Paths.Where(TemplateNames.IsTemplate).Select(path => files.DisplayRoot + path));
            return;
        }

        // While a file cannot be read, no template of the folder is checked.
        HashSet<string> read = [.. files.Paths.Select(path => files.DisplayRoot + path)];
        var asked = target.Files.Select(file => files.DisplayRoot + file).ToHashSet(StringComparer.Ordinal);
        var shown = found
            .Where(d => asked.Contains(d.Path) || (!read.Contains(d.Path) && File.Exists(d.Path)))
            .ToList();
        foreach (var file in asked.Where(file => !read.Contains(file) && shown.All(d => d.Path != file)))
        {
            refuse(
                $"'{file}' is not one of the templates in {target.Folder.Name}: links, hidden files, and what lies in "
                    + "'samples' are not read."
            );
        }

        _diagnostics.AddRange(shown);
        _templates.AddRange(asked);
        _others += found.Except(shown).Count(static d => d.Rule.Severity == Severity.Error);
    }

    // While there is an error, what is not yet built is of no interest. The build reports what makes a letter slow.
    private IReadOnlyList<Diagnostic> Check(TemplateFiles files)
    {
        var found = TemplateCheck.Run(files, TLetter.LetterSchema);
        return _built is null || found.Any(static d => d.Rule.Severity == Severity.Error)
            ? found
            : DiagnosticOrder.Sort([.. found, .. TemplateCheck.RunBuild(files, _built)]);
    }
}
