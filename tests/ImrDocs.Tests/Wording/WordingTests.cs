using ImrDocs.Diagnostics;
using ImrDocs.Json;
using ImrDocs.Letters;
using ImrDocs.Models;
using ImrDocs.TemplateFolders;
using ImrDocs.Tests.Letters;

namespace ImrDocs.Tests.Wording;

[Trait("Duration", "Long")]
public class WordingTests
{
    // A letter is not read again in words that no check passed.
    private const int LeastPassed = 20;

    private static readonly Notice Letter = LetterJson.Read<Notice>(Notices.Utf8(Notices.Json)).Value
        ?? throw new InvalidOperationException();

    [Fact]
    public void What_the_check_passes_says_in_the_letter_what_a_plain_reading_of_its_lines_says()
    {
        var tried = Effort.Of(40_000);
        var passed = 0;

        Property.Holds(WordingGeneration.Template, tried, template =>
        {
            var files = TemplateFiles.FromTexts([
                new("layout.scriban-md", template),
                new("title.scriban-txt", "Notice"),
                new("running-head.scriban-txt", "Notice"),
            ]);
            if (!Passes<Notice>(files))
            {
                return;
            }

            passed++;
            var shown = template
                .Replace("{{ name }}", "Ann", StringComparison.Ordinal)
                .Replace("{{ count }}", "3", StringComparison.Ordinal);
            var html = new LetterRenderer<Notice>(files).Render(Letter, LetterFormat.Html);
            Assert.Equal(PlainReading.Of(shown), HtmlReading.Of(html));
        });

        Assert.True(passed > tried / LeastPassed, $"{passed} of {tried} templates passed the check.");
    }

    internal static bool Passes<TLetter>(TemplateFiles files)
        where TLetter : class, ILetter<TLetter> =>
        TemplateCheck.Run(files, TLetter.LetterSchema).All(static d => d.Rule.Severity != Severity.Error);
}
