using System.Text;
using ImrDocs.TemplateFolders;
using ImrDocs.Templating.Assets;

namespace ImrDocs.Tests.Corpus;

/// <summary>A small letter with the exact diagnostics that it must have, as its file says.</summary>
/// <param name="Name">The rule that the case is about, and what it shows: <c>IMR1201/misspelt-field</c>.</param>
/// <param name="Letter">The name of the letter that is declared.</param>
/// <param name="Files">The templates by path.</param>
/// <param name="Json">The data for which the letter is rendered; null for the usual ones.</param>
/// <param name="Expected">The diagnostics as they are printed.</param>
/// <remarks>
/// A file begins with a sentence that says what it shows. Each part follows a line <c>--- name</c>: the path of a
/// template,
/// <c>built/</c> and the path for what it was when the letter was built, <c>case</c> for data, <c>expected</c> for the
/// diagnostics. A title and a running head are added where there are none.
/// </remarks>
internal sealed record CorpusCase(
    string Name,
    string Letter,
    IReadOnlyDictionary<string, string> Files,
    string? Json,
    IReadOnlyList<string> Expected
)
{
    private const string Mark = "--- ";
    private const string AtBuild = "built/";

    private static readonly KeyValuePair<string, string>[] Entries =
    [
        new("title.scriban-txt", "Letter"),
        new("running-head.scriban-txt", "Letter"),
    ];

    public string Id => Name[..7];

    /// <summary>
    /// Whether the templates are right, however they look; that one is not compiled makes it no less right.
    /// </summary>
    public bool IsRight =>
        Expected.All(line =>
            line.Contains("): info ", StringComparison.Ordinal) && !line.Contains($" {Id}: ", StringComparison.Ordinal)
        );

    public TemplateFiles Templates => TemplateFiles.FromTexts(Files);

    /// <summary>The files with which the letter was built; null where a case says nothing of them.</summary>
    public TemplateFiles? Built { get; private init; }

    // An image is the data that a page embeds.
    private static string FileOf(string path, string text) =>
        AssetKind.Of(path) is null ? text : AssetFile.AddressOf(path, Encoding.UTF8.GetBytes(text));

    public static CorpusCase Parse(string name, string text)
    {
        Dictionary<string, string> parts = new(Entries, StringComparer.Ordinal);
        var blocks = text.ReplaceLineEndings("\n").Split("\n" + Mark);
        foreach (var block in blocks.Skip(1))
        {
            var end = block.IndexOf('\n', StringComparison.Ordinal);
            parts[end < 0 ? block : block[..end]] = end < 0 ? "" : block[(end + 1)..];
        }

        Assert.NotEmpty(blocks[0].Trim());
        var expected = parts["expected"].Split('\n', StringSplitOptions.RemoveEmptyEntries);
        var letter = parts.GetValueOrDefault("letter")?.Trim() ?? "notice";
        var files = parts
            .Where(static part =>
                part.Key is not ("expected" or "case" or "letter")
                && !part.Key.StartsWith(AtBuild, StringComparison.Ordinal)
            )
            .ToDictionary(static part => part.Key, static part => FileOf(part.Key, part.Value));
        var built = parts
            .Where(static part => part.Key.StartsWith(AtBuild, StringComparison.Ordinal))
            .Select(static part => KeyValuePair.Create(part.Key[AtBuild.Length..], part.Value))
            .ToList();
        return new(name, letter, files, parts.GetValueOrDefault("case"), expected)
        {
            Built = built.Count == 0 ? null : TemplateFiles.FromTexts(built.Concat(Entries)),
        };
    }
}
