using System.Diagnostics;

namespace ImrDocs.Benchmarks.Letters;

/// <summary>The time since this process began, its start included.</summary>
internal sealed class RunClock
{
    private readonly Stopwatch _watch = Stopwatch.StartNew();
    private readonly TimeSpan _before = DateTime.Now - Process.GetCurrentProcess().StartTime;

    public TimeSpan Elapsed => _before + _watch.Elapsed;
}
