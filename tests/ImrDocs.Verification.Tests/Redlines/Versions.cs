using System.Runtime.CompilerServices;
using ImrDocs.Json;
using ImrDocs.Letters;
using ImrDocs.Snapshots.Redlines;
using ImrDocs.TemplateFolders;
using ImrDocs.Tracing;
using ImrDocs.Verification.Clauses;
using ImrDocs.Verification.Redlines;
using ImrDocs.Warranties;

namespace ImrDocs.Verification.Tests.Redlines;

/// <summary>
/// Versions of the sample letters of <c>ImrDocs.Warranties</c>, made with its templates after some edits.
/// </summary>
internal static class Versions
{
    private static readonly string Folder = Path.GetFullPath(
        Path.Combine(Here(), "../../ImrDocs.Warranties/templates/warranty")
    );

    public static LetterVersion Of(string sample, params (string File, string Old, string New)[] edits)
    {
        var files = TemplateFiles.FromDirectory(Folder);
        var texts = files.Paths.ToDictionary(path => path, path => files.Find(path)!);
        foreach (var (file, old, present) in edits)
        {
            Assert.Contains(old, texts[file], StringComparison.Ordinal);
            texts[file] = texts[file].Replace(old, present, StringComparison.Ordinal);
        }

        var edited = TemplateFiles.FromTexts(texts);
        var letter = LetterJson
            .Read<WarrantyDecision>(File.ReadAllBytes(Path.Combine(Folder, "samples", sample + ".json")))
            .Value!;
        var traced = new LetterTracer<WarrantyDecision>(edited).Trace(letter);
        return new(
            traced.Text,
            new Dictionary<LetterFormat, string>
            {
                [LetterFormat.Html] = new LetterRenderer<WarrantyDecision>(edited).Render(letter, LetterFormat.Html),
            },
            traced.Stretches
        );
    }

    /// <summary>The version as it is known of an approved letter: its texts alone.</summary>
    public static LetterVersion Untraced(this LetterVersion version) => version with { Stretches = null };

    public static IEnumerable<string> Show(IEnumerable<ClauseChange> changes) =>
        changes.Select(change =>
            (
                $"{change.Place.Name}{(change.Kind == ClauseChangeKind.Words ? "" : $" ({change.Kind})")}: "
                + $"{Mark(change.Spans)}"
            )
        );

    public static string Mark(IEnumerable<RedlineSpan> spans) =>
        string.Concat(
            spans.Select(span =>
                span.Kind switch
                {
                    SpanKind.Removed => $"[-{span.Text}-]",
                    SpanKind.Added => $"{{+{span.Text}+}}",
                    _ => span.Text,
                }
            )
        );

    private static string Here([CallerFilePath] string path = "") => Path.GetDirectoryName(path)!;
}
