using System.Globalization;
using ImrDocs.Diagnostics;
using ImrDocs.Generators.Templates;
using ImrDocs.Models;
using ImrDocs.TemplateFolders;
using ImrDocs.Templating.Checks;
using ImrDocs.Templating.Schema;
using ImrDocs.Tests.Letters;

namespace ImrDocs.Tests.Templates;

/// <summary>
/// What is called twice in each of many levels is read once where its text stays the same, and refused where it
/// multiplies.
/// </summary>
public class RepeatedCallTests
{
    private const int Levels = 60;

    [Fact]
    public void Functions_that_call_each_other_twice_are_refused() =>
        AssertTooMany(
            Check(
                "{{ func f0(a) }}{{ a }}{{ end }}"
                    + Each(1, "{{ func fN(a) }}{{ fM a }}{{ fM a }}{{ end }}")
                    + $"{{{{ f{Levels} 1 }}}}"
            )
        );

    [Fact]
    public void Captured_text_that_is_captured_twice_is_checked() =>
        Assert.Empty(
            Check(
                "{{ capture c0 }}x{{ end }}"
                    + Each(1, "{{ capture cN }}{{ cM }}{{ cM }}{{ end }}")
                    + $"{{{{ c{Levels} }}}}"
            )
        );

    [Fact]
    public void Templates_that_include_each_other_twice_are_refused() =>
        AssertTooMany(
            Check(
                "{{ include 'p30' x: name }}",
                [
                    .. Enumerable
                        .Range(1, 30)
                        .Select(static n =>
                            KeyValuePair.Create(
                                $"p{n}.scriban-md",
                                $"{{{{ include 'p{n - 1}' x: $.x }}}}{{{{ include 'p{n - 1}' x: $.x }}}}"
                            )
                        ),
                    KeyValuePair.Create("p0.scriban-md", "{{ $.x }}"),
                ]
            )
        );

    private static void AssertTooMany(IEnumerable<Diagnostic> found) =>
        Assert.Equal("layout.scriban-md(1,1): error IMR1302", Assert.Single(found).ToString()[..37]);

    // N stands for the number of the level, M for that of the one below.
    private static string Each(int first, string form) =>
        string.Concat(
            Enumerable
                .Range(first, Levels)
                .Select(n =>
                    form.Replace("N", n.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal)
                        .Replace("M", (n - 1).ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal)
                )
        );

    // All that a build asks. That so much is not compiled is told, and no error.
    private static IEnumerable<Diagnostic> Check(string layout, params KeyValuePair<string, string>[] others)
    {
        var templates = TemplateSet.Parse(
            TemplateFiles.FromTexts([
                new("layout.scriban-md", layout),
                new("title.scriban-txt", "t"),
                new("running-head.scriban-txt", "t"),
                .. others,
            ])
        );
        var entries = LetterCheck.RunEntries(templates, SchemaOf<Notice>());
        EntryCompilation[] compilations = [.. entries.Select(static entry => new EntryCompilation(entry, null))];
        Diagnostic?[] found =
        [
            .. LetterCheck.Conclude(templates, entries, SchemaOf<Notice>(), []),
            .. CompilationCheck.Run(templates, compilations),
            HtmlCheck.Run(compilations),
        ];
        return found.OfType<Diagnostic>().Where(static d => d.Rule.Severity == Severity.Error);
    }

    private static LetterSchema SchemaOf<TLetter>()
        where TLetter : class, ILetter<TLetter> => TLetter.LetterSchema;
}
