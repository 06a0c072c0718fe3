using System.Text;

namespace ImrDocs.CommandLine.Reporting;

/// <summary>
/// A standard stream whose errors are kept apart from those of files: the disk is full, or the reader is gone.
/// </summary>
internal sealed class GuardedWriter(TextWriter inner) : TextWriter
{
    /// <summary>The stream itself.</summary>
    public TextWriter Inner { get; } = inner;

    public override Encoding Encoding => Inner.Encoding;

    public override void Write(char value) => Try(() => Inner.Write(value));

    public override void Write(char[] buffer, int index, int count) => Try(() => Inner.Write(buffer, index, count));

    public override void Write(string? value) => Try(() => Inner.Write(value));

    public override void Flush() => Try(Inner.Flush);

    private static void Try(Action write)
    {
        try
        {
            write();
        }
        catch (Exception exception)
            when (exception is IOException or UnauthorizedAccessException or ObjectDisposedException)
        {
            throw new OutputException(exception);
        }
    }
}
