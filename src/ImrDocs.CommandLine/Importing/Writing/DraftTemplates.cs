using ImrDocs.CommandLine.Importing.Declaring;
using ImrDocs.Diagnostics;
using ImrDocs.TemplateFolders;
using ImrDocs.Templating.Syntax;

namespace ImrDocs.CommandLine.Importing.Writing;

/// <summary>
/// Writes the templates of a draft and checks them, so that a draft has no errors: formatting that Markdown reads in
/// another way is left out, and wording that the check reports is kept under a comment that ignores the rule. Both are
/// listed.
/// </summary>
/// <param name="letter">The letter.</param>
/// <param name="findings">Takes what is not taken over as it is.</param>
internal sealed class DraftTemplates(DraftLetter letter, ImportFindings findings)
{
    private const int Rounds = 8;

    private readonly HashSet<int> _plainBlocks = [];
    private readonly SortedDictionary<string, SortedDictionary<int, SortedSet<string>>> _ignored = new(
        StringComparer.Ordinal
    );
    private ImportFindings _ofRound = new();

    /// <summary>The templates by their paths in the letter's folder.</summary>
    public IReadOnlyDictionary<string, string> Write()
    {
        var schema = DraftSchema.Of(letter);
        for (var round = 1; ; round++)
        {
            _ofRound = new();
            var files = Files();
            var texts = files.ToDictionary(static file => file.Key, file => Text(file.Key, file.Value));
            var errors = TemplateCheck
                .Run(TemplateFiles.FromTexts(texts), schema)
                .Where(static diagnostic => diagnostic.Rule.Severity == Severity.Error)
                .ToList();
            // Their lines are those of the draft as it was checked, with the comments that it had then.
            var placed = errors.ConvertAll(error => (Error: error, Index: IndexOf(error.Path, error.Line)));
            var handled = placed.Count(found => Handle(found.Error, found.Index, files));
            if (errors.Count == 0 || handled == 0 || round == Rounds)
            {
                placed.ForEach(found =>
                    Report(ImportRules.Draft, found.Error, found.Index, files, "correct it in the draft")
                );
                _ofRound.All.ToList().ForEach(finding => findings.Add(finding.Rule, finding.Place, finding.Message));
                return texts;
            }
        }
    }

    private Dictionary<string, IReadOnlyList<TemplateLine>> Files()
    {
        var writer = new BlockWriter(letter.Fields, _plainBlocks, _ofRound);
        return new()
        {
            [LetterFiles.Layout] = writer.Write(letter.Document.Blocks),
            [LetterFiles.Title] = [new(StaticText.OfPlainText(letter.Document.Title), -1)],
            [LetterFiles.RunningHead] = [new(RunningHead(), -1)],
        };
    }

    private string RunningHead()
    {
        var line = PlainText(Spacing.OfParagraph(letter.Document.RunningHead));
        return line.Length == 0 ? StaticText.OfPlainText(letter.Document.Title) : line;
    }

    private string PlainText(IEnumerable<ImportedInline> inlines) =>
        string.Concat(
            inlines.Select(part =>
                part switch
                {
                    WordsInline words => StaticText.OfPlainText(words.Text),
                    FieldInline field => PrintedField.Of(field.Use, letter.Fields.Find(field.Use.Name)),
                    ConditionInline condition => "{{ if "
                        + TestExpression.Of(condition.Test, letter.Fields.Find(condition.Test.Name))
                        + " }}"
                        + PlainText(condition.Then)
                        + (condition.Else.Count > 0 ? "{{ else }}" + PlainText(condition.Else) : "")
                        + "{{ end }}",
                    LinkInline link => PlainText(link.Inlines),
                    _ => " ",
                }
            )
        );

    // Comments are inserted above the lines, which keep their numbers among themselves.
    private string Text(string path, IReadOnlyList<TemplateLine> lines)
    {
        var ignored = _ignored.GetValueOrDefault(path);
        return string.Concat(
            lines.SelectMany(
                (line, i) =>
                    ignored?.GetValueOrDefault(i) is { } rules
                        ?
                        [
                            $"{{{{~ # imrdocs ignore {string.Join(", ", rules)}: as in the document ~}}}}\n",
                            line.Text + "\n",
                        ]
                        : (string[])[line.Text + "\n"]
            )
        );
    }

    private bool Handle(Diagnostic error, int index, Dictionary<string, IReadOnlyList<TemplateLine>> files)
    {
        // Less formatting makes no letter small enough.
        if (error.Rule == TemplateRules.Limit || !files.TryGetValue(error.Path, out var lines) || index >= lines.Count)
        {
            return false;
        }

        if (!error.Rule.IsSuppressible)
        {
            return lines[index].Block >= 0 && _plainBlocks.Add(lines[index].Block) && ReportPlain(lines[index].Block);
        }

        var ofFile = _ignored.TryGetValue(error.Path, out var found) ? found : _ignored[error.Path] = [];
        var rules = ofFile.TryGetValue(index, out var known) ? known : ofFile[index] = new(StringComparer.Ordinal);
        if (!rules.Add(error.Rule.Id))
        {
            return false;
        }

        Report(
            ImportRules.Wording,
            error,
            index,
            files,
            "the draft keeps it, with a comment that ignores the rule; correct it, and delete the comment"
        );
        return true;
    }

    // The line of the draft without the comments that are above it.
    private int IndexOf(string path, int line)
    {
        var comments = _ignored.TryGetValue(path, out var ignored) ? ignored.Keys.ToList() : [];
        var index = line - 1;
        foreach (var comment in comments)
        {
            if (comment < index)
            {
                index--;
            }
        }

        return index;
    }

    private void Report(
        Rule rule,
        Diagnostic error,
        int index,
        Dictionary<string, IReadOnlyList<TemplateLine>> files,
        string advice
    )
    {
        var place =
            files.TryGetValue(error.Path, out var lines)
            && index < lines.Count
            && lines[index].Block is >= 0 and var block
                ? letter.Document.Blocks[block].Place
                : ImportPlace.Of(error.Path, "");
        findings.Add(rule, place, $"{error.Rule.Id}: {error.Message}; {advice}");
    }

    private bool ReportPlain(int block)
    {
        findings.Add(
            ImportRules.Formatting,
            letter.Document.Blocks[block].Place,
            "bold, italic, and links are left out, because Markdown would read them in another way; write them again"
        );
        return true;
    }
}
