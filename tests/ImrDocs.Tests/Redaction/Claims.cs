using ImrDocs.Letters;
using ImrDocs.TemplateFolders;
using ImrDocs.Tests.Letters;

namespace ImrDocs.Tests.Redaction;

/// <summary>A claim whose sensitive texts all hold one word, and ways to render it.</summary>
internal static class Claims
{
    public const string Secret = "zebra";

    public static Claim Good { get; } =
        new()
        {
            Number = "zebra-17",
            Patient = new() { LastName = "Zebramann", Title = "Prof. Zebra" },
            Diagnoses = ["zebra fever", "a zebra's bite"],
            Witnesses = [new() { LastName = "Zebrowski-Zebra" }, new() { LastName = "von Zebra", Title = "Dr. Zebra" }],
            InjuredOn = new(1947, 11, 23),
            Amount = 70707.50m,
            Visits = 61,
            IsMinor = true,
            Tone = Tone.Formal,
            Nickname = null,
            City = "Fresno",
            Events =
            [
                new() { Purpose = "first look", Physician = "Dr. Zebrastein" },
                new() { Purpose = "follow-up", Physician = "Dr. Zebra" },
            ],
            Adjuster = new() { LastName = "Open", Title = "Ms." },
        };

    public static string Letter(string layout, params (string Path, string Text)[] others) =>
        Render(layout, others, static r => r.Render(Good, LetterFormat.Markdown));

    public static string Redacted(string layout, params (string Path, string Text)[] others) =>
        Render(layout, others, static r => r.RenderRedacted(Good, LetterFormat.Markdown).Text);

    public static LetterRenderer<Claim> Renderer(string layout, params (string Path, string Text)[] others) =>
        new(Files(layout, others));

    public static TemplateFiles Files(string layout, params (string Path, string Text)[] others) =>
        TemplateFiles.FromTexts([
            new("layout.scriban-md", layout),
            new("title.scriban-txt", "Claim {{ number }} of {{ city }}"),
            new("running-head.scriban-txt", "{{ patient.last_name }}, {{ city }}"),
            .. others.Select(static file => KeyValuePair.Create(file.Path, file.Text)),
        ]);

    private static string Render(
        string layout,
        (string Path, string Text)[] others,
        Func<LetterRenderer<Claim>, string> render
    )
    {
        try
        {
            return render(Renderer(layout, others)).TrimEnd('\n').Replace("\\", "", StringComparison.Ordinal);
        }
        catch (TemplateException exception)
        {
            return exception.Message;
        }
    }
}
