using System.Net;
using System.Text.RegularExpressions;
using CsCheck;
using ImrDocs.Diagnostics;
using ImrDocs.Interpretation;
using ImrDocs.TemplateFolders;
using ImrDocs.Templating.Functions;

namespace ImrDocs.Tests.Soundness;

[Trait("Duration", "Long")]
public partial class SoundnessTests
{
    // Rules of wording, which no letter needs to be written: without them more templates are tried.
    private static readonly Rule[] OfWording =
    [
        BindingRules.Condition,
        BindingRules.Unreachable,
        BindingRules.MissingBranch,
        BindingRules.NeverPrinted,
        BindingRules.UnusedTemplate,
        TemplateRules.BlankLine,
        TemplateRules.LineBreak,
        TemplateRules.LazyLine,
        TemplateRules.ListNumber,
        TemplateRules.Interruption,
        TemplateRules.MarkSpace,
        TemplateRules.Backslash,
        TemplateRules.Alignment,
        .. ProofreadingRules.All,
    ];

    // What the templates that pass must have among them, beside each function.
    private static readonly string[] Constructs =
    [
        "{{ if ",
        "{{ else }}",
        "{{ for ",
        " offset:",
        " limit:",
        " reversed",
        "..<",
        "{{ while ",
        "{{ case ",
        "{{ when ",
        "{{ func ",
        "{{ capture ",
        "{{ include ",
        "break",
        "continue",
        "ret;",
        " ?? ",
        "?.",
        " ? ",
        " && ",
        " || ",
        "!(",
        "$'",
        "$.",
        " in [",
        "for.index",
        "for.last",
        "while.index",
        " // ",
        " / ",
        " % ",
        ".empty?",
        "[0]",
        "array.each @",
        "array.filter @",
        "array.any @",
        " length:",
        "$0",
        " | g",
        ").days",
        "[-1]",
        ".year",
        " += ",
    ];

    [Fact]
    public void What_the_check_passes_is_rendered_with_every_value_and_without_an_error()
    {
        var tried = Effort.Of(64_000);
        var passed = 0;
        var said = Constructs
            .Concat(FunctionTable.Allowed.Where(static f => !f.CallsAnother).Select(static f => f.Name))
            .ToDictionary(static construct => construct, static _ => 0, StringComparer.Ordinal);
        Property.Holds(Gen.Int, tried, seed =>
        {
            var random = new Random(seed);
            var generation = new SchemaGeneration(random, hasMarks: true);
            var letter = generation.Letter();
            var (layout, texts) = new TemplateGeneration(random, letter).Generate(size: 1 + random.Next(6));
            var files = TemplateFiles.FromTexts(texts);
            if (
                TemplateCheck
                    .Run(files, letter)
                    .Any(static d => d.Rule.Severity == Severity.Error && !OfWording.Contains(d.Rule))
            )
            {
                return;
            }

            passed++;
            foreach (
                var construct in said.Keys.Where(construct =>
                    texts.Values.Any(text => text.Contains(construct, StringComparison.Ordinal))
                )
            )
            {
                said[construct]++;
            }

            var model = generation.Model(letter.Root);
            var (meant, rendered) = (Meaning(layout, model), Rendered(files, letter, model));
            Assert.True(
                meant == rendered,
                $"{string.Join('\n', texts.Select(static file => $"--- {file.Key}\n{file.Value}"))}\n--- "
                    + $"model\n{model}\n--- meant\n{meant}\n--- rendered\n{rendered}"
            );
        });
        Assert.InRange(passed, tried / 4, tried);

        // Only all of the templates say everything.
        if (Effort.IsFull)
        {
            Assert.Empty(said.Where(static pair => pair.Value < 10).Select(static pair => pair.Key));
        }
    }

    private static string Meaning(Statement layout, GeneratedSection model)
    {
        var run = new Run(model);
        try
        {
            layout.Execute(run);
            return Words(run.Output.ToString());
        }
        catch (Exception exception) when (exception is MeaninglessException or KeyNotFoundException)
        {
            return "no meaning: " + exception.Message;
        }
    }

    private static string Rendered(TemplateFiles files, Templating.Schema.LetterSchema letter, GeneratedSection model)
    {
        try
        {
            return Words(new TemplateRun(LetterTemplates.Load(files, letter)).RenderLayout(model).ToMarkdown());
        }
        catch (TemplateException exception)
        {
            return exception.Message;
        }
    }

    // Escaping and white space are looked at elsewhere; here every word counts.
    private static string Words(string text)
    {
        var plain = Reference()
            .Replace(BlockMark().Replace(text.Replace("\\", "", StringComparison.Ordinal), " "), static reference =>
                WebUtility.HtmlDecode(reference.Value)
            );
        return Space().Replace(plain, " ").Trim();
    }

    [GeneratedRegex("&#x[0-9A-F]+;")]
    private static partial Regex Reference();

    [GeneratedRegex(@"(?m)^(> ?|- |1\. u|t$|:   )+")]
    private static partial Regex BlockMark();

    [GeneratedRegex("[ \n]+")]
    private static partial Regex Space();
}
