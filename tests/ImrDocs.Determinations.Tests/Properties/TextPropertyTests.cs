using System.Globalization;
using System.Text.RegularExpressions;
using CsCheck;
using ImrDocs.Determinations.Sections;
using ImrDocs.Determinations.Tests.Letters;
using ImrDocs.Diagnostics;
using ImrDocs.Letters;
using ImrDocs.Templating.Markdown;
using ImrDocs.Values;

namespace ImrDocs.Determinations.Tests.Properties;

[Trait("Duration", "Long")]
public partial class TextPropertyTests
{
    // 1,100 letters of 94 texts are over 100,000 strings.
    private const int Letters = 1_100;
    private const int TextsInALetter = 94;
    private const int Strings = 100_000;

    private static readonly LetterRenderer<FinalDetermination> Renderer = Samples.NewRenderer();
    private static readonly string HarmlessForm = Form(Letter(Enumerable.Repeat("harmless", TextsInALetter)));

    // What the page shows where each text is its own number: so the templates' words are nobody's business here.
    private static readonly string[] ShownNumbers = Shown(
        Letter(
            Enumerable
                .Range(0, TextsInALetter)
                .Select(static number => string.Create(CultureInfo.InvariantCulture, $"text{number:D2}of94"))
        )
    );

    [Fact]
    public void Whatever_the_texts_hold_the_page_shows_exactly_them_and_has_the_form_of_a_harmless_letter() =>
        Property.Holds(HostileText.Printable.Array[TextsInALetter], Effort.Of(Letters), static texts =>
        {
            var letter = Letter(texts);
            Assert.Equal(HarmlessForm, Form(letter));
            Assert.Equal(
                ShownNumbers.Select(shown =>
                    Number()
                        .Replace(shown, number =>
                            PlainText.Normalize(
                                texts[
                                    int.Parse(
                                        number.Groups[1].ValueSpan,
                                        NumberStyles.None,
                                        CultureInfo.InvariantCulture
                                    )
                                ]
                            )
                        )
                ),
                Shown(letter)
            );
        });

    [Theory]
    [InlineData("{0}")]
    [InlineData("Label: {0} end")]
    [InlineData("**Label:** {0}")]
    [InlineData("## {0}")]
    [InlineData("## {0}: **end**")]
    [InlineData("- {0}\n- second")]
    [InlineData("1. {0}\n2. second")]
    [InlineData("> {0}")]
    [InlineData("Term\n:   {0}")]
    [InlineData("{0}\n:   definition")]
    [InlineData("a *{0}* b")]
    [InlineData("a **{0}**, b")]
    [InlineData("({0}) and \"{0}\"")]
    [InlineData("{0} {0}")]
    [InlineData("{0}{0}")]
    [InlineData("line\n{0}\nline")]
    public void An_escaped_text_is_text_wherever_running_text_can_stand(string place)
    {
        var harmless = LetterPage.Parse(MarkdownToHtml.Convert(Fill(place, "harmless"))).Body!;
        Property.Holds(HostileText.Printable, Effort.Of(Strings / 16), text =>
        {
            var value = PlainText.Normalize(text);
            var body = LetterPage.Parse(MarkdownToHtml.Convert(Fill(place, MarkdownEscape.Text(value)))).Body!;
            Assert.Equal(LetterPage.Structure(harmless), LetterPage.Structure(body));
            Assert.Equal(harmless.TextContent.Replace("harmless", value, StringComparison.Ordinal), body.TextContent);
        });
    }

    [Fact]
    public void A_text_with_a_character_that_cannot_be_printed_is_refused_by_its_path() =>
        Property.Holds(
            Gen.Select(HostileText.Printable, HostileText.Unprintable, HostileText.Printable),
            count: Effort.Of(2_000),
            static parts =>
            {
                var (before, c, after) = parts;

                // The neighbours must not make a pair of it.
                var letter = Letter([
                    .. Enumerable.Repeat("harmless", TextsInALetter - 1),
                    "a" + before + "." + c + "." + after,
                ]);
                var diagnostic = Assert.Single(letter.Validate(), static f => f.Rule.Severity == Severity.Error);
                Assert.Equal(ModelRules.Character, diagnostic.Rule);
                Assert.Equal("items[3].rationale[21]", diagnostic.Member);
                Assert.Throws<InvalidLetterException>(() => Renderer.Render(letter, LetterFormat.Html));
            }
        );

    private static string Fill(string place, string text) => place.Replace("{0}", text, StringComparison.Ordinal);

    private static string Form(FinalDetermination letter) =>
        LetterPage.Structure(LetterPage.Of(Renderer, letter).Body!);

    private static FinalDetermination Letter(IEnumerable<string> texts)
    {
        using var next = texts.GetEnumerator();
        string Text() => next.MoveNext() ? next.Current : throw new ArgumentException("Too few texts.", nameof(texts));
        string[] TextList(int count) => [.. Enumerable.Range(0, count).Select(_ => Text())];
        MtusCitation Citation(int sections) =>
            new()
            {
                Chapter = Text(),
                Year = 2009,
                Sections = TextList(sections),
            };

        return new()
        {
            Credentials = new() { StatesOfLicensure = [UsState.California], Specialties = TextList(3) },
            CaseSummary = new() { Narrative = TextList(20) },
            Items =
            [
                new()
                {
                    Treatment = Text(),
                    Decision = Decision.Upheld,
                    ClaimsAdministratorGuideline = new() { Mtus = [Citation(2), Citation(1)], NonMtus = Text() },
                    ReviewerGuideline = new() { NonMtus = Text() },
                    Rationale = TextList(10),
                },
                new()
                {
                    PartialAuthorization = new()
                    {
                        Form = PartialAuthorizationForm.Remaining,
                        OriginalRequest = Text(),
                        Authorized = Text(),
                        Remaining = Text(),
                    },
                    Decision = Decision.Overturned,
                    ReviewerGuideline = new() { Mtus = [Citation(3)] },
                    Rationale = TextList(10),
                },
                new()
                {
                    PartialAuthorization = new()
                    {
                        Form = PartialAuthorizationForm.Original,
                        OriginalRequest = Text(),
                        Authorized = Text(),
                    },
                    Decision = Decision.Upheld,
                    ClaimsAdministratorGuideline = new() { NonMtus = Text() },
                    Rationale = TextList(10),
                },
                new()
                {
                    Treatment = Text(),
                    Decision = Decision.Overturned,
                    Rationale = TextList(22),
                },
            ],
        };
    }

    private static string[] Shown(FinalDetermination letter) =>
        [.. LetterPage.Of(Renderer, letter).Body!.QuerySelectorAll("p,dd,h3").Select(static e => e.TextContent)];

    [GeneratedRegex("text([0-9]{2})of94", RegexOptions.CultureInvariant)]
    private static partial Regex Number();
}
