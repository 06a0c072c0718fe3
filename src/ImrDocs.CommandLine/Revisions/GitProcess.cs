using System.ComponentModel;
using System.Diagnostics;

namespace ImrDocs.CommandLine.Revisions;

/// <summary>A running git. It ends with this object, with an interrupt, and when it gives no answer in time.</summary>
internal sealed class GitProcess : IDisposable
{
    private const int MaxError = 4096;

    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);

    // A terminal interrupts git and the tool at once, and git may end first.
    private static readonly TimeSpan InterruptDelay = TimeSpan.FromMilliseconds(100);

    private readonly Process _process;
    private readonly CancellationToken _cancellation;
    private readonly CancellationTokenSource _end;
    private readonly CancellationTokenRegistration _killing;
    private readonly Task<string> _error;

    /// <exception cref="GitException">Git cannot be started.</exception>
    public GitProcess(ProcessStartInfo start, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        try
        {
            _process = Process.Start(start)!;
        }
        catch (Win32Exception exception)
        {
            throw new GitException("git cannot be started: " + exception.Message, exception);
        }

        _cancellation = cancellation;
        _end = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        _killing = _end.Token.Register(Kill);
        _error = Task.Run(() => ReadError(_process.StandardError));
        _end.CancelAfter(Patience);
    }

    /// <summary>The output. It ends early when git is stopped: see <see cref="ThrowIfStopped"/>.</summary>
    public Stream Output => _process.StandardOutput.BaseStream;

    /// <summary>Gives git a line; the time that it may take begins anew.</summary>
    public void Write(ReadOnlySpan<byte> line)
    {
        _end.CancelAfter(Patience);
        try
        {
            _process.StandardInput.BaseStream.Write(line);
            _process.StandardInput.BaseStream.WriteByte((byte)'\n');
            _process.StandardInput.BaseStream.Flush();
        }
        catch (IOException)
        {
            // Git has ended; what it wrote, or did not, shows that to the reader.
        }
    }

    /// <summary>Waits for the end, and gives the exit code.</summary>
    public int WaitForExit()
    {
        _process.StandardInput.Close();
        _process.WaitForExit();
        ThrowIfStopped();
        return _process.ExitCode;
    }

    /// <summary>Ends git, and gives what it said of errors.</summary>
    public string Stop()
    {
        Kill();
        return _error.Result;
    }

    /// <exception cref="OperationCanceledException">The user stopped it.</exception>
    /// <exception cref="GitException">Git gave no answer in time.</exception>
    public void ThrowIfStopped()
    {
        _cancellation.ThrowIfCancellationRequested();
        if (_end.IsCancellationRequested)
        {
            throw new GitException("git gave no answer within a minute, and was stopped.");
        }
    }

    /// <summary>The same where git ended by itself, and unexpectedly.</summary>
    /// <exception cref="OperationCanceledException">The user stopped it.</exception>
    /// <exception cref="GitException">Git gave no answer in time.</exception>
    public void ThrowIfInterrupted()
    {
        _cancellation.WaitHandle.WaitOne(InterruptDelay);
        ThrowIfStopped();
    }

    public void Dispose()
    {
        _killing.Dispose();
        _end.Dispose();
        Kill();
        _error.Wait();
        _process.Dispose();
    }

    private static string ReadError(StreamReader reader)
    {
        var start = new char[MaxError];
        var length = reader.ReadBlock(start);
        var rest = new char[MaxError];
        while (reader.Read(rest) > 0)
        {
            // Read to its end, so that git never waits for a reader.
        }

        return new string(start, 0, length).Trim();
    }

    private void Kill()
    {
        if (!_process.HasExited)
        {
            _process.Kill(entireProcessTree: true);
        }
    }
}
