using System.Runtime.CompilerServices;
using ImrDocs.Json;
using ImrDocs.Letters;
using ImrDocs.Models;
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

        return Of(TemplateFiles.FromTexts(texts), Sample<WarrantyDecision>(Folder, sample));
    }

    /// <summary>The version of a letter that templates write.</summary>
    public static LetterVersion Of<TLetter>(TemplateFiles files, TLetter letter)
        where TLetter : class, ILetter<TLetter>
    {
        var traced = new LetterTracer<TLetter>(files).Trace(letter);
        var texts = ApprovedText.Of(new LetterRenderer<TLetter>(files), letter);
        Assert.True(texts.Remove(LetterFormat.Source));
        return new(traced.Text, texts, traced.Stretches);
    }

    /// <summary>The letter of a sample in a folder of templates.</summary>
    public static TLetter Sample<TLetter>(string folder, string sample)
        where TLetter : class, ILetter<TLetter> =>
        LetterJson.Read<TLetter>(File.ReadAllBytes(Path.Combine(folder, "samples", sample + ".json"))).Value!;

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
