using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Diagnosers;
using BenchmarkDotNet.Jobs;
using Perfolizer.Horology;

namespace ImrDocs.Benchmarks.Suites;

/// <summary>
/// A warm-up of four seconds: after a shorter one, code of many methods is still waiting to be compiled well.
/// </summary>
internal sealed class LongWarmUp : ManualConfig
{
    private const int WarmUpIterations = 16;
    private const int IterationMilliseconds = 250;

    public LongWarmUp()
    {
        AddJob(
            Job.Default.WithWarmupCount(WarmUpIterations)
                .WithIterationTime(TimeInterval.FromMilliseconds(IterationMilliseconds))
        );
        AddDiagnoser(MemoryDiagnoser.Default);
    }
}
