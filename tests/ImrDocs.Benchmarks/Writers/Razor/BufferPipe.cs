using System.Buffers;
using System.IO.Pipelines;

namespace ImrDocs.Benchmarks.Writers.Razor;

/// <summary>A pipe whose other end is a buffer, because RazorSlices writes to pipes.</summary>
internal sealed class BufferPipe : PipeWriter
{
    private IBufferWriter<byte> _output = new ArrayBufferWriter<byte>();

    /// <summary>Writes into another buffer from now on.</summary>
    public BufferPipe To(IBufferWriter<byte> output)
    {
        _output = output;
        return this;
    }

    public override void Advance(int bytes) => _output.Advance(bytes);

    public override Memory<byte> GetMemory(int sizeHint = 0) => _output.GetMemory(sizeHint);

    public override Span<byte> GetSpan(int sizeHint = 0) => _output.GetSpan(sizeHint);

    public override ValueTask<FlushResult> FlushAsync(CancellationToken cancellationToken = default) =>
        new(default(FlushResult));

    public override void CancelPendingFlush() { }

    public override void Complete(Exception? exception = null) { }
}
