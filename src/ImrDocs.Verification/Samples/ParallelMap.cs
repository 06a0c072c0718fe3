using System.Runtime.ExceptionServices;

namespace ImrDocs.Verification.Samples;

/// <summary>Does the same with each of many things, on all cores, and keeps their order.</summary>
internal static class ParallelMap
{
    /// <summary>What is made of each thing, in their order.</summary>
    /// <param name="things">The things.</param>
    /// <param name="make">Makes something of one of them; is called by several threads at once.</param>
    /// <param name="done">Called each time that one is done, from one thread at a time.</param>
    /// <param name="cancellation">Stops between two things.</param>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    /// <remarks>What one of them throws is thrown; the others may be done or not.</remarks>
    public static TMade[] Run<TThing, TMade>(
        IReadOnlyList<TThing> things,
        Func<TThing, TMade> make,
        Action? done = null,
        CancellationToken cancellation = default
    )
    {
        var made = new TMade[things.Count];
        var gate = new Lock();
        var options = new ParallelOptions
        {
            CancellationToken = cancellation,
            MaxDegreeOfParallelism = Environment.ProcessorCount,
        };
        try
        {
            Parallel.For(0, made.Length, options, index =>
            {
                made[index] = make(things[index]);
                lock (gate)
                {
                    done?.Invoke();
                }
            });
        }
        catch (AggregateException exception)
        {
            ExceptionDispatchInfo.Throw(exception.InnerExceptions[0]);
        }

        return made;
    }
}
