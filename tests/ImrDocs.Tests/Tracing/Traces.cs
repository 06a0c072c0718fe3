using ImrDocs.Letters;
using ImrDocs.TemplateFolders;
using ImrDocs.Tests.Letters;
using ImrDocs.Tracing;

namespace ImrDocs.Tests.Tracing;

/// <summary>Traces the good notice, and shows what came of it.</summary>
internal static class Traces
{
    public static TracedLetter Of(string layout, params (string Path, string Text)[] others)
    {
        TemplateFiles files = TemplateFiles.FromTexts([
            new("layout.scriban-md", layout),
            new("title.scriban-txt", "Notice"),
            new("running-head.scriban-txt", "Notice"),
            .. others.Select(static file => KeyValuePair.Create(file.Path, file.Text)),
        ]);
        var traced = new LetterTracer<Notice>(files).Trace(Notices.Good);
        Assert.Equal(new LetterRenderer<Notice>(files).Render(Notices.Good, LetterFormat.Markdown), traced.Text);
        return traced;
    }

    /// <summary>Each stretch as <c>'text' template(line,column)</c>, with what else is known of it.</summary>
    public static IEnumerable<string> Show(TracedLetter letter) =>
        letter.Stretches.Select(stretch =>
            $"'{letter.Text.Substring(stretch.Start, stretch.Length).Replace("\n", "\\n", StringComparison.Ordinal)}'"
            + $" {stretch.Path.Split('.')[0]}({stretch.Line},{stretch.Column})"
            + (stretch.IsValue ? " value" : "")
            + (stretch.Field is null ? "" : " of " + stretch.Field)
            + string.Concat(stretch.Rounds.Select(static round => $" {round.Variable} {round.Round}/{round.Count}"))
            + string.Concat(stretch.Includes.Select(static step => $" from {step.Path.Split('.')[0]}:{step.Line}"))
        );
}
