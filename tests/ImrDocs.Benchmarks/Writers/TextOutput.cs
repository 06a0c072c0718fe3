using System.Buffers;
using System.Globalization;
using System.Text;

namespace ImrDocs.Benchmarks.Writers;

/// <summary>
/// A text writer for engines that write text: what they write becomes UTF-8 in the buffer at once, without a string in
/// between.
/// </summary>
internal sealed class TextOutput(IBufferWriter<byte> output) : TextWriter(CultureInfo.InvariantCulture)
{
    private const int LongestUtf8 = 3;

    public override Encoding Encoding => Encoding.UTF8;

    public override void Write(char value) => Write([value]);

    public override void Write(string? value) => Write(value.AsSpan());

    public override void Write(char[] buffer, int index, int count) => Write(buffer.AsSpan(index, count));

    public override void Write(ReadOnlySpan<char> buffer) =>
        output.Advance(Encoding.UTF8.GetBytes(buffer, output.GetSpan(Math.Max(1, buffer.Length * LongestUtf8))));

    public override Task WriteAsync(char value)
    {
        Write(value);
        return Task.CompletedTask;
    }

    public override Task WriteAsync(string? value)
    {
        Write(value);
        return Task.CompletedTask;
    }

    public override Task WriteAsync(char[] buffer, int index, int count)
    {
        Write(buffer, index, count);
        return Task.CompletedTask;
    }

    public override Task WriteAsync(ReadOnlyMemory<char> buffer, CancellationToken cancellationToken = default)
    {
        Write(buffer.Span);
        return Task.CompletedTask;
    }

    public override Task FlushAsync() => Task.CompletedTask;
}
