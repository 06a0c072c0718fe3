using System.Buffers;
using BenchmarkDotNet.Attributes;
using ImrDocs.Benchmarks.Letters;
using ImrDocs.Benchmarks.Writers;
using ImrDocs.Letters;
using ImrDocs.Warranties;

namespace ImrDocs.Benchmarks.Suites;

/// <summary>
/// All that write letters in one format, for BenchmarkDotNet, which runs each in a process of its own.
/// </summary>
/// <param name="format">The format.</param>
[Config(typeof(LongWarmUp))]
public abstract class LetterSuite(LetterFormat format)
{
    private const int OutputSize = 1 << 16;

    private readonly ArrayBufferWriter<byte> _output = new(OutputSize);
    private readonly ILetterWriter _finishedBytes = Contenders.FinishedBytes.For(format);
    private readonly ILetterWriter _writtenByHand = Contenders.HandWritten.For(format);
    private readonly ILetterWriter _compiled = Contenders.Compiled.For(format);
    private readonly ILetterWriter _razorSlices = Contenders.Razor.For(format);
    private readonly ILetterWriter _handlebars = Contenders.Handlebars.For(format);
    private readonly ILetterWriter _fluid = Contenders.Fluid.For(format);
    private readonly ILetterWriter _scriban = Contenders.Scriban.For(format);
    private readonly ILetterWriter _interpreted = Contenders.Interpreted.For(format);
    private WarrantyDecision? _letter;

    /// <summary>The samples that are written.</summary>
    public static IEnumerable<string> Letters => Sample.Measured(Sample.All()).Select(static sample => sample.Name);

    /// <summary>The sample that is written.</summary>
    [ParamsSource(nameof(Letters))]
    public string Letter { get; set; } = "";

    /// <summary>Reads the sample, and holds all writers to the same bytes.</summary>
    [GlobalSetup]
    public void Prepare()
    {
        var sample = Sample.All().Single(sample => sample.Name == Letter);
        if (OutputComparison.Differences(Contenders.All, [sample]).FirstOrDefault() is { } difference)
        {
            throw new InvalidOperationException(difference);
        }

        _letter = sample.Letter;
    }

    [Benchmark]
    public int FinishedBytes() => Write(_finishedBytes);

    [Benchmark(Baseline = true)]
    public int WrittenByHand() => Write(_writtenByHand);

    [Benchmark]
    public int Compiled() => Write(_compiled);

    [Benchmark]
    public int RazorSlices() => Write(_razorSlices);

    [Benchmark]
    public int Handlebars() => Write(_handlebars);

    [Benchmark]
    public int Fluid() => Write(_fluid);

    [Benchmark]
    public int Scriban() => Write(_scriban);

    [Benchmark]
    public int Interpreted() => Write(_interpreted);

    private int Write(ILetterWriter writer)
    {
        _output.ResetWrittenCount();
        writer.Write(_letter!, _output);
        return _output.WrittenCount;
    }
}
