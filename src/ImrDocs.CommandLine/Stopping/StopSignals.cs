using System.Runtime.InteropServices;

namespace ImrDocs.CommandLine.Stopping;

/// <summary>
/// The signals by which a user, a terminal that closes, or a system that shuts down asks the tool to stop.
/// </summary>
/// <param name="answer">Answers the first signal, before anything stops for it.</param>
internal sealed class StopSignals(Action answer) : IDisposable
{
    private readonly CancellationTokenSource _source = new();
    private readonly TaskCompletionSource _first = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly TaskCompletionSource _second = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private PosixSignalRegistration[] _registrations = [];

    /// <summary>Is canceled by the first signal.</summary>
    public CancellationToken Token => _source.Token;

    /// <summary>Ends with the first signal.</summary>
    public Task First => _first.Task;

    /// <summary>Ends with the second signal.</summary>
    public Task Second => _second.Task;

    /// <summary>Begins to listen.</summary>
    public void Listen()
    {
        PosixSignal[] signals = [PosixSignal.SIGINT, PosixSignal.SIGTERM, PosixSignal.SIGHUP, PosixSignal.SIGQUIT];
        _registrations = [.. signals.Select(signal => PosixSignalRegistration.Create(signal, OnSignal))];
    }

    public void Dispose()
    {
        Array.ForEach(_registrations, static registration => registration.Dispose());
        _source.Dispose();
    }

    private void OnSignal(PosixSignalContext context)
    {
        context.Cancel = true;
        if (_first.TrySetResult())
        {
            answer();
            _source.Cancel();
        }
        else
        {
            _second.TrySetResult();
        }
    }
}
