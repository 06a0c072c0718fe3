using ImrDocs.Models;
using ImrDocs.Templates;
using ImrDocs.Templating.Schema;
using ImrDocs.Tests.Letters;

namespace ImrDocs.Tests.Templates;

public class CheckTests
{
    [Theory]
    [InlineData("{{ name }}, {{ lines.size }}, {{ count }}, {{ amount ?? 1 }}, {{ tone }}")]
    [InlineData("{{ sent_on | date.to_string '%m/%d/%Y' }}")]
    [InlineData("{{ lines | array.join ', ' | string.upcase }}")]
    [InlineData("{{ if greeting }}{{ greeting }}{{ end }}")]
    [InlineData("{{ if !greeting }}{{ else }}{{ greeting }}{{ end }}")]
    [InlineData("{{ if greeting && greeting == 'a' }}{{ greeting }}{{ end }}")]
    [InlineData("{{ if greeting != null }}{{ greeting }}{{ end }}")]
    [InlineData("{{ if greeting == null || name == 'a' }}{{ else }}{{ greeting }}{{ end }}")]
    [InlineData("{{ if part && part.number }}{{ part.title }} {{ part.number }}{{ end }}")]
    [InlineData("{{ for p in parts }}{{ if !p.number; continue; end }}{{ p.number }}{{ end }}")]
    [InlineData("{{ for p in parts }}{{ p.title }} {{ for.index + 1 }}{{ if !for.last }}, {{ end }}{{ end }}")]
    [InlineData("{{ if parts.size > 0 }}{{ for line in lines }}{{ line }}{{ end }}{{ end }}")]
    [InlineData("{{ if reply }}{{ if reply < sent_on }}late{{ end }}{{ end }}")]
    [InlineData("{{ case tone }}{{ when 'kind' }}a{{ when 'by-the-book' }}b{{ end }}")]
    [InlineData("{{ case tone }}{{ when 'kind' }}a{{ else }}b{{ end }}")]
    [InlineData("{{ if sent_on > (date.parse '2015-12-31') }}late{{ end }}")]
    [InlineData("{{ total = 0 }}{{ for p in parts }}{{ total = total + 1 }}{{ end }}{{ total }}")]
    [InlineData("{{ kept = null }}{{ for p in parts }}{{ if kept }}{{ kept }}{{ end }}{{ kept = p.number }}{{ end }}")]
    [InlineData("{{ short = string.slice name 3 }}{{ if short != '' }}{{ short }}{{ end }}")]
    [InlineData("{{ part?.title ?? name }}")]
    [InlineData("{{ (greeting ?? name) | string.downcase }}")]
    [InlineData("{{ is_urgent ? 'now' : 'later' }}")]
    [InlineData("{{ for n in 1..3 }}{{ n }}{{ end }}")]
    [InlineData("{{ capture kept }}a **{{ name }}** b{{ end }}{{ kept }}")]
    [InlineData("{{ lines | array.first }}")]
    public void A_template_that_means_what_it_says_passes(string layout) => Assert.Empty(Check(layout));

    [Theory]
    [InlineData("{{ nam }}", "(1,4) IMR1201 there is no field or variable 'nam' here. Did you mean 'name'?")]
    [InlineData("{{ part }}{{ x }}", "(1,4) IMR1206 'part' can be absent; test it first: {{ if part }}")]
    [InlineData("{{ lines | array.joinn ',' }}", "(1,12) IMR1202 there is no function 'array.joinn'. Did you mean 'array.join'?")]
    [InlineData("{{ date.now }}", "(1,4) IMR1202 'date.now' has no place in a letter: it asks the clock, and the same case must give the same letter")]
    [InlineData("{{ name | html.escape }}", "(1,11) IMR1202 'html.escape' has no place in a letter: values are escaped by where they stand, not by functions")]
    [InlineData("{{ '1/2' | date.parse_to_string '%Y' }}", "(1,12) IMR1202 'date.parse_to_string' has no place in a letter: a text that is no date becomes the year 1 without a word; declare the field as a date")]
    [InlineData("{{ for p in parts }}{{ p.titel }}{{ end }}", "(1,26) IMR1203 'p' has no field 'titel'. Did you mean 'title'?")]
    [InlineData("{{ lines.count }}", "(1,10) IMR1203 a list has no 'count'. Did you mean 'size'?")]
    [InlineData("{{ lines | array.join }}", "(1,12) IMR1204 'array.join' takes 2 arguments, the value before '|' among them; here it gets 1")]
    [InlineData("{{ name | date.to_string '%Y' }}", "(1,4) IMR1205 'date.to_string' wants a date here; this is a text")]
    [InlineData("{{ count > '2' }}", "(1,4) IMR1205 a number and a text are compared as texts, letter by letter; compare two numbers")]
    [InlineData("{{ sent_on > '2016-01-01' }}", "(1,4) IMR1205 a date and a text are compared as texts; compare two dates: (date.parse '2016-12-09')")]
    [InlineData("{{ greeting }}", "(1,4) IMR1206 'greeting' can be absent; test it first: {{ if greeting }}")]
    [InlineData("{{ if name == 'a' }}{{ greeting }}{{ end }}", "(1,24) IMR1206 'greeting' can be absent; test it first: {{ if greeting }}")]
    [InlineData("{{ if greeting || count == 1 }}{{ greeting }}{{ end }}", "(1,35) IMR1206 'greeting' can be absent; test it first: {{ if greeting }}")]
    [InlineData("{{ part.title }}", "(1,4) IMR1206 'part' can be absent; test it first: {{ if part }}")]
    [InlineData("{{ parts[0].title }}", "(1,4) IMR1206 an element by its number is an error where the list is shorter; walk the list with 'for'")]
    [InlineData("{{ sent_on }}", "(1,4) IMR1207 a date has no text of its own; say its format: {{ sent_on | date.to_string '%m/%d/%Y' }}")]
    [InlineData("{{ lines }}", "(1,4) IMR1207 a list has no text of its own; join it: {{ lines | array.join ', ' }}, or walk it: {{ for item in lines }}")]
    [InlineData("{{ is_urgent }}", "(1,4) IMR1207 yes or no has no text of its own; say the words: {{ if is_urgent }}")]
    [InlineData("{{ name | string.slice 3 }}", "(1,4) IMR1207 this text can be empty, and nothing would be printed; test it first: keep it in a variable and ask {{ if text != '' }}, or ask for the list's size")]
    [InlineData("{{ if name == sent_on }}a{{ end }}", "(1,7) IMR1208 a date and a text are never equal; compare two dates")]
    [InlineData("{{ if tone == 2 }}a{{ end }}", "(1,7) IMR1208 a choice of Tone and a number are never equal")]
    [InlineData("{{ if name == null }}a{{ end }}", "(1,7) IMR1208 the value is never absent, so the comparison always has one result; take it away")]
    [InlineData("{{ if tone == 'By the book' }}a{{ end }}", "(1,15) IMR1209 'By the book' is not a value of Tone; the values are: 'kind', 'by-the-book'. Did you mean 'by-the-book'?")]
    [InlineData("{{ if lines }}a{{ end }}", "(1,7) IMR1210 a list is true also when it is empty; ask for its size: {{ if lines.size > 0 }}")]
    [InlineData("{{ if count }}a{{ end }}", "(1,7) IMR1210 a number is true also when it is 0; compare it: {{ if ... != 0 }}")]
    [InlineData("{{ if name }}a{{ end }}", "(1,7) IMR1210 a text that is always there is always true; take the condition away, or compare the value")]
    [InlineData("{{ case tone }}{{ when 'kind' }}a{{ end }}", "(1,4) IMR1214 no branch for 'by-the-book'; add a 'when' for each, or an 'else'")]
    [InlineData("{{ case tone }}{{ when 'kind' }}a{{ when 'kind' }}b{{ else }}c{{ end }}", "(1,42) IMR1215 'kind' cannot come here any more, so this is never taken; take it away")]
    [InlineData("{{ if is_urgent }}{{ y = 1 }}{{ end }}{{ y }}", "(1,42) IMR1211 'y' has no value on every way that leads here; set it before the condition or the loop")]
    [InlineData("{{ string = 1 }}", "(1,4) IMR1211 'string' is a name of Scriban's own; give the variable a name of its own")]
    [InlineData("{{ for c in name }}{{ c }}{{ end }}", "(1,13) IMR1212 'for' walks a list; this is a text; a text would be walked letter by letter")]
    [InlineData("{{ for l in lines limit:0 }}{{ l }}{{ end }}", "(1,25) IMR1212 'limit:0' walks the whole list; take the loop away, or say how many rounds")]
    [InlineData("`{{ name }}`", "(1,5) IMR1101 a value inside a code span, or right before one, cannot be escaped; take the backticks away")]
    public void A_template_that_does_not_is_told_so_at_its_place(string layout, string expected) => Assert.Equal(expected, Check(layout)[0]);

    [Fact]
    public void An_include_is_checked_where_it_is_called_with_what_it_is_given_there() => Assert.Equal(
        [
            "part.scriban-md(2,6) IMR1203 this include is not given 'what'; it is given: of.",
        ],
        TemplateCheck.Run(
            Files("{{ for p in parts }}{{ if p.number }}{{ include 'part' of: p }}{{ end }}{{ end }}", ("part.scriban-md", "{{ $.of.number }}\n{{ $.what }}")),
            Schema<Notice>()).Select(static d => FormattableString.Invariant($"{d.Path}({d.Line},{d.Column}) {d.Rule.Id} {d.Message}")));

    [Fact]
    public void A_template_that_nothing_includes_is_reported() => Assert.Equal(
        "old.scriban-md(1,1): error IMR1213: nothing includes 'old.scriban-md'; include it, or delete it",
        Assert.Single(TemplateCheck.Run(Files("{{ name }}", ("old.scriban-md", "{{ name }}")), Schema<Notice>())).ToString());

    private static string[] Check(string layout) =>
        [.. TemplateCheck.Run(Files(layout), Schema<Notice>()).Select(static d => FormattableString.Invariant($"({d.Line},{d.Column}) {d.Rule.Id} {d.Message}"))];

    private static TemplateFiles Files(string layout, params (string Path, string Text)[] others) => TemplateFiles.FromTexts(
        [
            new("layout.scriban-md", layout),
            new("title.scriban-txt", "Notice"),
            new("running-head.scriban-txt", "Notice"),
            .. others.Select(static file => KeyValuePair.Create(file.Path, file.Text)),
        ]);

    private static LetterSchema Schema<T>()
        where T : class, ILetter<T> => T.LetterSchema;
}
