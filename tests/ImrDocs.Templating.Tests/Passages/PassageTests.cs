using ImrDocs.Templating.Flow;
using ImrDocs.Templating.Passages;

namespace ImrDocs.Templating.Tests.Passages;

/// <summary>The passages that all ways through a template come to; # stands for a value.</summary>
public class PassageTests
{
    [Theory]
    [InlineData("Some words, and more of them", "aa")]
    [InlineData("Some words {{ name }} and {{ name }} more.", "a#,")]
    [InlineData("{{ name }} {{ name }} {{ name }}", "###")]
    [InlineData("**Label:** value", "**a,** a")]
    [InlineData("a b\n\nc d\n\n# e f", "aa\n\n", "aa\n\n", "# aa")]
    [InlineData("- a b\n- c d\n- e f\n- g h\n", "- aa\n- aa\n")]
    [InlineData("- a b\n\n- c d\n\n  e f\n", "- aa\n\n", "- aa\n\n  aa\n")]
    [InlineData("[a b](https://example.org/a)", "[aa](https://example.org/a)")]
    [InlineData("2016. The year", "2016. aa")]
    [InlineData("a  \nb", "a  \na")]
    [InlineData("```\na\n\nb\n```\n\nc", "```\na\n\na\n```\n\n", "a")]
    public void Words_are_shortened_to_what_Markdown_asks_of_them(string layout, params string[] expected) =>
        Assert.Equal(
            expected.Distinct().Select(Normalized).Order(StringComparer.Ordinal),
            Of(layout).Select(Normalized).Order(StringComparer.Ordinal)
        );

    [Theory]
    [InlineData("{{ if greeting }}one {{ end }}{{ if greeting }}two {{ end }}three")]
    [InlineData("{{ for line in lines }}{{ if greeting }}a {{ else }}b {{ end }}{{ line }} {{ end }}c")]
    [InlineData("a\n{{~ for line in lines ~}}\n\n{{ line }} b\n{{~ end ~}}\n")]
    public void Branches_that_differ_in_words_alone_come_to_few_passages(string layout) =>
        Assert.InRange(Of(layout).Count, 1, 6);

    [Theory]
    [InlineData("for note in notes")]
    [InlineData("while greeting")]
    public void Loops_in_each_other_do_not_multiply(string loop)
    {
        var layout =
            "a "
            + string.Concat(Enumerable.Repeat("{{ " + loop + " }}- ", 24))
            + string.Concat(Enumerable.Repeat("{{ end }}", 24));

        Assert.InRange(Of(layout).Count, 1, 100);
    }

    private static string Normalized(string passage) => passage.Replace(PassageText.Value, '#').TrimEnd(' ');

    private static List<string> Of(string layout)
    {
        var passages = new PassageCollection();
        var walk = new PassageWalk(passages, new Nobody());
        foreach (var end in walk.Run(LetterFlow.Of(SmallLetter.BindAny(layout))!.Root, new([OpenPassage.Start])))
        {
            passages.Add(end.Text, [.. end.Origins]);
        }

        Assert.False(walk.IsCut);
        return [.. passages.All.Select(static passage => passage.Key)];
    }

    private sealed class Nobody : IPassageListener
    {
        public void OnText(FlowStep step, string text, PassageSet before) { }

        public void OnValue(FlowStep step, PassageSet before) { }

        public void OnCall(FlowCall call) { }

        public void OnUnknownCapture(FlowStep output) { }
    }
}
