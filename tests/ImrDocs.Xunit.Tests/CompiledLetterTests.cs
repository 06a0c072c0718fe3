using System.Buffers;
using System.Diagnostics.Metrics;
using System.Reflection;
using ImrDocs.Claims;
using ImrDocs.Json;
using ImrDocs.Letters;
using ImrDocs.TemplateFolders;
using ImrDocs.Verification;
using ImrDocs.Verification.Samples;

namespace ImrDocs.Xunit.Tests;

/// <summary>What is approved is what ships: the compiled letter, which may have a defect.</summary>
public sealed class CompiledLetterTests : IDisposable
{
    private const string Difference =
        "the compiled letter (md) is not the interpreted one: they differ first at line 1, column 1";

    private readonly ClaimFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_test_of_a_letter_that_was_compiled_wrongly_fails()
    {
        var row = FirstRow<Miscompiled>();

        var verified = Assert.Throws<SampleLetterException>(row.Verify).Message;
        var rendered = Assert.Throws<SampleLetterException>(() => row.Render()).Message;

        Assert.Equal(
            $"{_folder.Samples}/granted.json(1,1): error IMR5008: {Difference}; the texts are not shown, since they "
                + $"may quote a sensitive value; nothing may be approved or sent until both are the same",
            verified
        );
        Assert.StartsWith(Difference, rendered, StringComparison.Ordinal);
        Assert.DoesNotContain(_folder.Files(), static name => name.Contains(".received.", StringComparison.Ordinal));
    }

    [Fact]
    public void Who_may_read_sensitive_values_sees_both_texts()
    {
        var result = Verify<Miscompiled>(showsSensitive: true);

        Assert.False(result.IsMatch);
        Assert.Contains(
            Difference + ": compiled 'The claim is denied.\\n', interpreted '# Answer to ",
            Assert.Single(Assert.Single(result.Samples).Diagnostics).Message,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Templates_that_are_not_those_of_the_build_are_verified_without_what_it_compiled()
    {
        File.AppendAllText(Path.Combine(_folder.Root, "layout.scriban-md"), "\nSincerely\n");

        var file = Assert.Single(Verify<Miscompiled>().Samples).Files[0];

        Assert.Contains("Sincerely", file.ReceivedText, StringComparison.Ordinal);
    }

    [Fact]
    public void A_letter_that_compiled_code_leaves_to_the_interpreter_is_approved_and_reported()
    {
        var result = Verify<AlwaysInterpreted>();

        Assert.True(result.IsMatch);
        Assert.Equal([new(LetterFormat.Markdown, "limit")], Assert.Single(result.Samples).Fallbacks);
    }

    [Fact]
    public void A_letter_that_compiled_code_leaves_to_the_interpreter_is_counted()
    {
        List<string> counted = [];
        using var listener = new MeterListener();
        listener.InstrumentPublished = static (instrument, listener) =>
        {
            if (instrument is { Meter.Name: "ImrDocs", Name: "imrdocs.letter.fallbacks" })
            {
                listener.EnableMeasurementEvents(instrument);
            }
        };
        listener.SetMeasurementEventCallback<long>(
            (_, count, tags, _) =>
                counted.Add(
                    $"{count} {string.Join(' ', tags.ToArray().Select(static tag => $"{tag.Key}={tag.Value}"))}"
                )
        );
        listener.Start();
        var output = new ArrayBufferWriter<byte>();

        Letter.Write(Read<AlwaysInterpreted>(), output, LetterFormat.Markdown);

        Assert.Equal(["1 letter=claim format=md reason=limit"], counted);
        Assert.True(output.WrittenSpan.StartsWith("# Answer to "u8));
    }

    [Fact]
    public void A_defect_of_compiled_code_is_an_error_and_never_a_slower_letter()
    {
        var output = new ArrayBufferWriter<byte>();

        Assert.Throws<NullReferenceException>(() => Letter.Write(Read<Defective>(), output, LetterFormat.Markdown));

        Assert.Equal(0, output.WrittenCount);
        Assert.False(Verify<Defective>().IsMatch);
    }

    private StubClaim<TMarkdown> Read<TMarkdown>()
        where TMarkdown : IMarkdownStub =>
        LetterJson.ReadFile<StubClaim<TMarkdown>>(Path.Combine(_folder.Samples, "granted.json")).Value!;

    private VerificationResult Verify<TMarkdown>(bool showsSensitive = false)
        where TMarkdown : IMarkdownStub =>
        new LetterVerification<StubClaim<TMarkdown>>(
            LetterSamples.Of(_folder.Root),
            new(TemplateFiles.FromDirectory(_folder.Root))
        )
        {
            ShowsSensitive = showsSensitive,
        }.Run();

    private SampleLetter<StubClaim<TMarkdown>> FirstRow<TMarkdown>()
        where TMarkdown : IMarkdownStub =>
        (SampleLetter<StubClaim<TMarkdown>>)
            new LetterSamplesAttribute<StubClaim<TMarkdown>>("", Path.Combine(_folder.Root, "Tests.cs"))
                .GetData((MethodInfo)MethodBase.GetCurrentMethod()!)
                .First()[0];
}
