using ImrDocs.Letters;
using ImrDocs.TemplateFolders;
using ImrDocs.Tracing;

namespace ImrDocs.Tests.Redaction;

public class RenderingMessageTests
{
    private static readonly Claim Letter = Claims.Good with { Visits = 1_999_999_999 };

    [Fact]
    public void A_message_of_the_interpreter_is_not_shown_since_it_quotes_the_value_that_a_function_cannot_take()
    {
        var files = Claims.Files("{{ 'a' | string.pad_right visits }}");

        const string expected =
            "layout.scriban-md(1,27): error IMR1302: a limit of rendering is reached here; the details are not "
            + "shown, since they may quote a sensitive value";
        Assert.Equal(expected, Message(() => new LetterRenderer<Claim>(files).Render(Letter, LetterFormat.Markdown)));
        Assert.Equal(expected, Message(() => new LetterTracer<Claim>(files).Reach(Letter)));
    }

    [Theory]
    [InlineData("{{ number | math.abs }}")]
    [InlineData("{{ number | date.to_string '%Y' }}")]
    [InlineData("{{ math.round amount visits }}")]
    [InlineData("{{ number - visits }}")]
    [InlineData("{{ number / 2 }}")]
    [InlineData("{{ date.parse number }}")]
    [InlineData("{{ include number }}")]
    [InlineData("{{ x = number; x.size.y }}")]
    [InlineData("{{ number | string.slice visits }}")]
    [InlineData("{{ string.replace_first number visits patient.last_name }}")]
    [InlineData("{{ diagnoses[visits] }}")]
    [InlineData("{{ number | regex.match '(' + number }}")]
    [InlineData("{{ visits * 9000000000000000000 | string.to_int }}")]
    public void No_message_of_a_rendering_holds_a_value(string layout)
    {
        var message = Message(() => Claims.Renderer(layout).Render(Letter, LetterFormat.Markdown));

        Assert.DoesNotContain(Claims.Secret, message, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("1999999999", message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_message_in_our_own_words_is_shown() =>
        Assert.Equal(
            "layout.scriban-md(1,15): error IMR1301: a date has no 'hour'; say what you need of it by a format: "
                + "{{ ... | date.to_string '%B' }}",
            Message(() => Claims.Renderer("{{ injured_on.hour }}").Render(Letter, LetterFormat.Markdown))
        );

    private static string Message(Func<object> render)
    {
        try
        {
            render();
            return "";
        }
        catch (TemplateException exception)
        {
            return exception.Message;
        }
    }
}
