using System.Buffers;
using System.Text;
using ImrDocs.Letters;
using ImrDocs.Models;
using ImrDocs.Snapshots;
using ImrDocs.Templating.Schema;

namespace ImrDocs.Verification.Samples;

/// <summary>The snapshot of a sample: its name, and the texts that it holds.</summary>
public static class SampleSnapshot
{
    private const string Method = "Letter";
    private const string Parameter = "sample";
    private const string Verified = ".verified.";

    /// <summary>What stands between the letter's name and the sample's in the name of a snapshot.</summary>
    internal const string Marker = $".{Method}_{Parameter}=";

    /// <summary>
    /// The name of a sample's snapshot, which lies beside the sample: <c>FinalDetermination.Letter_sample=seed</c>.
    /// </summary>
    /// <typeparam name="TLetter">The kind of letter.</typeparam>
    /// <param name="sample">The sample.</param>
    /// <exception cref="ArgumentException">
    /// The sample's name holds half a surrogate pair, which no file name can.
    /// </exception>
    public static SnapshotName NameOf<TLetter>(LetterSample sample)
        where TLetter : class, ILetter<TLetter>
    {
        ArgumentNullException.ThrowIfNull(sample);
        return new(sample.Folder, TLetter.LetterSchema.Root.Name, Method, (Parameter, sample.Name));
    }

    /// <summary>The name of the approved file of a letter in one form.</summary>
    /// <param name="name">The name of the snapshot.</param>
    /// <param name="format">The form.</param>
    public static string VerifiedFile(SnapshotName name, LetterFormat format)
    {
        ArgumentNullException.ThrowIfNull(name);
        ArgumentNullException.ThrowIfNull(format);
        return name.VerifiedFile(format.ApprovedExtension, format.ApprovedName);
    }

    /// <summary>The name of the file that waits for a decision, of a letter in one form.</summary>
    /// <param name="name">The name of the snapshot.</param>
    /// <param name="format">The form.</param>
    public static string ReceivedFile(SnapshotName name, LetterFormat format)
    {
        ArgumentNullException.ThrowIfNull(name);
        ArgumentNullException.ThrowIfNull(format);
        return name.ReceivedFile(format.ApprovedExtension, format.ApprovedName);
    }

    /// <summary>The text of a letter as a snapshot holds it: the one place where it is made.</summary>
    /// <typeparam name="TLetter">The kind of letter.</typeparam>
    /// <param name="renderer">The renderer, with the templates.</param>
    /// <param name="letter">The letter's data.</param>
    /// <param name="format">The form.</param>
    /// <exception cref="InvalidLetterException">The data breaks a rule whose breach is an error.</exception>
    /// <exception cref="TemplateFolders.TemplateException">A template cannot be rendered with the data.</exception>
    /// <exception cref="SensitiveSnapshotException">The text would hold a sensitive value.</exception>
    /// <exception cref="CompiledDifferenceException">What the build compiled writes another letter.</exception>
    /// <remarks>
    /// A placeholder stands for each sensitive value. What is approved is what ships: where the templates are those of
    /// the build, the letter without placeholders is held to the compiled one.
    /// </remarks>
    public static SnapshotTarget Render<TLetter>(LetterRenderer<TLetter> renderer, TLetter letter, LetterFormat format)
        where TLetter : class, ILetter<TLetter> => Render(renderer, letter, format, showsSensitive: false, out _);

    internal static SnapshotTarget Render<TLetter>(
        LetterRenderer<TLetter> renderer,
        TLetter letter,
        LetterFormat format,
        bool showsSensitive,
        out LetterFallback? fallback
    )
        where TLetter : class, ILetter<TLetter>
    {
        ArgumentNullException.ThrowIfNull(renderer);
        ArgumentNullException.ThrowIfNull(format);
        var file = new ArrayBufferWriter<byte>();
        var leaks = renderer.WriteRedacted(letter, file, format);
        if (leaks.Count > 0)
        {
            throw new SensitiveSnapshotException(leaks);
        }

        var comparison = renderer.CompareCompiled(letter, format);
        if (comparison?.Difference is { } texts)
        {
            throw new CompiledDifferenceException(
                format,
                Encoding.UTF8.GetString(texts.Compiled.Span),
                Encoding.UTF8.GetString(texts.Interpreted.Span),
                showsSensitive || !Sensitivity.IsIn(TLetter.LetterSchema.Root)
            );
        }

        fallback = comparison?.Fallback is { } reason ? new(format, reason) : null;
        return new(format.ApprovedExtension, format.Describe(file.WrittenMemory), format.ApprovedName);
    }

    /// <summary>The texts of a letter in every form that is approved, in the order of the forms.</summary>
    /// <typeparam name="TLetter">The kind of letter.</typeparam>
    /// <param name="renderer">The renderer, with the templates.</param>
    /// <param name="letter">The letter's data.</param>
    /// <exception cref="InvalidLetterException">The data breaks a rule whose breach is an error.</exception>
    /// <exception cref="TemplateFolders.TemplateException">A template cannot be rendered with the data.</exception>
    /// <exception cref="SensitiveSnapshotException">A text would hold a sensitive value.</exception>
    /// <exception cref="CompiledDifferenceException">What the build compiled writes another letter.</exception>
    public static IReadOnlyList<SnapshotTarget> Render<TLetter>(LetterRenderer<TLetter> renderer, TLetter letter)
        where TLetter : class, ILetter<TLetter> =>
        [.. LetterFormats.Of<TLetter>().All.Select(format => Render(renderer, letter, format))];

    /// <summary>The form of a snapshot's file.</summary>
    /// <param name="file">The file.</param>
    /// <param name="formats">The forms in which the letter is approved.</param>
    public static LetterFormat FormatOf(SnapshotFile file, IReadOnlyList<LetterFormat> formats)
    {
        ArgumentNullException.ThrowIfNull(file);
        return formats.First(format => VerifiedFileBeside(file, format) == file.VerifiedFileName);
    }

    /// <summary>The name of the approved file of the same letter in one form.</summary>
    /// <param name="file">A file of the letter, in any form.</param>
    /// <param name="format">The form.</param>
    internal static string VerifiedFileBeside(SnapshotFile file, LetterFormat format)
    {
        // No name of a sample has '#' in the name of a file.
        var stem = file.VerifiedFileName.AsSpan(
            0,
            file.VerifiedFileName.LastIndexOf(Verified, StringComparison.Ordinal)
        );
        var target = stem.IndexOf('#');
        return string.Concat(
            target < 0 ? stem : stem[..target],
            format.ApprovedName is { } name ? $"#{name}" : "",
            Verified,
            format.ApprovedExtension
        );
    }

    /// <summary>Whether the names of a snapshot's files are no longer than file systems take.</summary>
    internal static bool Fits(SnapshotName name, IReadOnlyList<LetterFormat> formats) =>
        formats.All(format => Encoding.UTF8.GetByteCount(VerifiedFile(name, format)) <= SnapshotName.MaxFileNameLength);
}
