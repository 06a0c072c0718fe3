using System.Text;
using ImrDocs.Diagnostics;
using ImrDocs.Generators.Templates;
using ImrDocs.Json;
using ImrDocs.Letters;
using ImrDocs.Models;
using ImrDocs.TemplateFolders;
using ImrDocs.Templating.Checks;
using ImrDocs.Templating.Schema;
using ImrDocs.Tests.Letters;
using ImrDocs.Tests.RichTexts;

namespace ImrDocs.Tests.Corpus;

/// <summary>
/// Says what is wrong with a case: what the check finds, and when that is no error, what writing the letter finds.
/// </summary>
/// <remarks>
/// What passes the check is rendered too: a rule that lets through what cannot be rendered has a hole.
/// </remarks>
internal static class CorpusDiagnosis
{
    // Only a letter that is written can break these.
    private static readonly string[] OfRendering = ["IMR1301", "IMR1302", "IMR1303"];

    public static IReadOnlyList<string> Of(CorpusCase corpusCase) =>
        corpusCase.Letter switch
        {
            "receipt" => Of<Receipt>(corpusCase, Receipts.Json),
            "answer" => Of<Answer>(corpusCase, Answers.Json, Answers.LeastJson),
            "opinion" => Of<Opinion>(corpusCase, Opinions.Json, Opinions.LeastJson),
            "ruling" => Of<Ruling>(corpusCase, Rulings.Json),
            _ => Of<Notice>(corpusCase, Notices.Json, Notices.LeastJson),
        };

    private static IReadOnlyList<string> Of<TLetter>(CorpusCase corpusCase, params string[] usual)
        where TLetter : class, ILetter<TLetter>
    {
        var found = TemplateCheck.Run(corpusCase.Templates, TLetter.LetterSchema);
        var isWrong = found.Any(static d => d.Rule.Severity == Severity.Error);
        var slow = isWrong ? [] : Slow(corpusCase, TLetter.LetterSchema);
        var outdated = corpusCase.Built is { } built ? TemplateCheck.RunBuild(corpusCase.Templates, built) : [];
        var rendered = isWrong
            ? []
            : (corpusCase.Json is { } json ? [json] : usual)
                .SelectMany(data => Render<TLetter>(corpusCase, data))
                .Distinct();
        return [.. found.Concat(slow).Concat(outdated).Select(static d => d.ToString()), .. rendered];
    }

    // As a build asks it.
    private static IEnumerable<Diagnostic> Slow(CorpusCase corpusCase, LetterSchema schema)
    {
        var templates = TemplateSet.Parse(corpusCase.Templates);
        EntryCompilation[] entries =
        [
            .. LetterCheck
                .RunEntries(templates, schema)
                .Select(entry => new EntryCompilation(entry, schema.DeclaredLanguage)),
        ];
        var html = corpusCase.Id == CompilationRules.HtmlFromMarkdown.Id ? HtmlCheck.Run(entries) : null;
        return CompilationCheck.Run(templates, entries).Concat(html is null ? [] : [html]);
    }

    private static IEnumerable<string> Render<TLetter>(CorpusCase corpusCase, string json)
        where TLetter : class, ILetter<TLetter>
    {
        var letter = LetterJson.Read<TLetter>(Encoding.UTF8.GetBytes(json)).Value
            ?? throw new InvalidOperationException("The data of the case is wrong.");
        try
        {
            new LetterRenderer<TLetter>(corpusCase.Templates).Render(letter, LetterFormat.Html);
            return [];
        }
        catch (TemplateException exception)
        {
            Assert.All(exception.Diagnostics, static d => Assert.Contains(d.Rule.Id, OfRendering));
            return exception.Diagnostics.Select(static d => d.ToString());
        }
    }
}
