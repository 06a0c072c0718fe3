using System.Buffers;
using System.Diagnostics;
using ImrDocs.Benchmarks.Writers;
using ImrDocs.Letters;

namespace ImrDocs.Benchmarks.Letters;

/// <summary>A contender that writes one letter in one format, and what was measured of it.</summary>
internal sealed class Runner(Contender contender, Sample sample, LetterFormat format)
{
    private const int OutputSize = 1 << 16;
    private const int AllocationLetters = 100;

    private readonly ILetterWriter _writer = contender.For(format);
    private readonly ArrayBufferWriter<byte> _output = new(OutputSize);
    private readonly List<double> _times = [];
    private int _batch = 1;

    public Contender Contender { get; } = contender;

    /// <summary>Nanoseconds for a letter, in each round.</summary>
    public IReadOnlyList<double> Times => _times;

    /// <summary>Bytes allocated for a letter; any at all are at least one.</summary>
    public long Allocated { get; private set; }

    /// <summary>Writes letters for about so long, and notes how many that were.</summary>
    public void Run(TimeSpan time)
    {
        var watch = Stopwatch.StartNew();
        var letters = 0;
        while (watch.Elapsed < time)
        {
            Write(_batch);
            letters += _batch;
            _batch = Math.Max(1, (int)(letters * (time / watch.Elapsed) / 8));
        }
    }

    /// <summary>Sets how many letters are written in a round: as many as take about so long.</summary>
    public void Calibrate(TimeSpan round)
    {
        var start = Stopwatch.GetTimestamp();
        Write(_batch);
        _batch = Math.Max(1, (int)(_batch * (round / Stopwatch.GetElapsedTime(start))));
    }

    public void MeasureRound()
    {
        var start = Stopwatch.GetTimestamp();
        Write(_batch);
        _times.Add(Stopwatch.GetElapsedTime(start).TotalNanoseconds / _batch);
    }

    public void MeasureAllocation()
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        Write(AllocationLetters);
        var allocated = GC.GetAllocatedBytesForCurrentThread() - before;
        Allocated = (allocated + AllocationLetters - 1) / AllocationLetters;
    }

    private void Write(int letters)
    {
        for (var i = 0; i < letters; i++)
        {
            _output.ResetWrittenCount();
            _writer.Write(sample.Letter, _output);
        }
    }
}
