using System.ComponentModel;
using ImrDocs.Letters;
using ImrDocs.Models;
using ImrDocs.Snapshots;
using ImrDocs.TemplateFolders;
using ImrDocs.Verification;
using ImrDocs.Verification.Samples;
using Xunit.Abstractions;

namespace ImrDocs.Xunit;

/// <summary>The letter of one sample in one form, as the data of a test.</summary>
/// <typeparam name="TLetter">The kind of letter.</typeparam>
public sealed class SampleLetter<TLetter> : IXunitSerializable
    where TLetter : class, ILetter<TLetter>
{
    private string _folder = "";
    private string _name = "";
    private LetterFormat _format = LetterFormat.Source;
    private string? _missing;

    /// <summary>For xunit, which fills it.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public SampleLetter() { }

    internal SampleLetter(string folder, string name, LetterFormat format) =>
        (_folder, _name, _format) = (folder, name, format);

    /// <summary>The name of the snapshot, for another engine that compares it.</summary>
    /// <exception cref="SampleLetterException">There are no samples.</exception>
    public SnapshotName Snapshot => SampleSnapshot.NameOf<TLetter>(Sample(Samples()));

    /// <summary>
    /// Holds the letter to the version that a person approved, as <c>imrdocs verify</c> does: the same files, the same
    /// bytes.
    /// </summary>
    /// <exception cref="SnapshotMismatchException">
    /// The letter is new or different; it shows what changed, and a received file waits.
    /// </exception>
    /// <exception cref="SampleLetterException">
    /// There is no letter: no samples, an error of the sample or of the templates; it says what to do.
    /// </exception>
    public void Verify()
    {
        var samples = Samples();
        try
        {
            var sample = Sample(samples);
            var result = new LetterVerification<TLetter>(samples, Renderer()).Verify(sample, _format);
            if (result.Files is not [var file])
            {
                throw new SampleLetterException(result.Diagnostics);
            }

            new SnapshotResult(SampleSnapshot.NameOf<TLetter>(sample), [file], []).RequireMatch();
        }
        catch (TemplateException exception)
        {
            throw new SampleLetterException(exception.Message, exception);
        }
    }

    /// <summary>
    /// The letter in every form as its snapshot holds it, for another engine that compares it: it wants all of them at
    /// once.
    /// </summary>
    /// <exception cref="SampleLetterException">There is no letter.</exception>
    public IReadOnlyList<SnapshotTarget> Render()
    {
        var read = Sample(Samples()).Read<TLetter>();
        try
        {
            return read.Value is { } letter
                ? SampleSnapshot.Render(Renderer(), letter)
                : throw new SampleLetterException(string.Join('\n', read.Diagnostics));
        }
        catch (CompiledDifferenceException exception)
        {
            throw new SampleLetterException(exception.Message, exception);
        }
    }

    /// <summary>The sample and the form, as the runner names the test: <c>seed, Markdown</c>.</summary>
    public override string ToString() => _missing is null ? $"{_name}, {_format}" : "no samples";

    /// <inheritdoc/>
    void IXunitSerializable.Serialize(IXunitSerializationInfo info)
    {
        info.AddValue(nameof(_folder), _folder);
        info.AddValue(nameof(_name), _name);
        info.AddValue(nameof(_format), _format.Name);
        info.AddValue(nameof(_missing), _missing);
    }

    /// <inheritdoc/>
    void IXunitSerializable.Deserialize(IXunitSerializationInfo info)
    {
        _folder = info.GetValue<string>(nameof(_folder));
        _name = info.GetValue<string>(nameof(_name));
        _format = LetterFormats
            .Of<TLetter>()
            .All.Single(format => format.Name == info.GetValue<string>(nameof(_format)));
        _missing = info.GetValue<string?>(nameof(_missing));
    }

    internal static SampleLetter<TLetter> Missing(string folder, string reason) =>
        new(folder, "", LetterFormat.Source) { _missing = reason };

    private LetterSamples Samples() =>
        _missing is null ? LetterSamples.Of(_folder) : throw new SampleLetterException(_missing);

    private LetterSample Sample(LetterSamples samples) =>
        samples.All.FirstOrDefault(sample => sample.Name == _name)
        ?? throw new SampleLetterException(
            $"the sample '{_name}' is gone from '{samples.Folder}'; build the tests again"
        );

    // The runner hands each test over alone: what others have read is not known here.
    private LetterRenderer<TLetter> Renderer() => new(TemplateFiles.FromDirectory(_folder));
}
