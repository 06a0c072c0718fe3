using System.Text;
using ImrDocs.Snapshots.Redlines;

namespace ImrDocs.CommandLine.Reporting;

/// <summary>
/// Writes for people: what a name or a value holds cannot steer the terminal, nor end a line, nor pass for a command to
/// the CI system that reads the log. A line that is written is one line.
/// </summary>
internal sealed class VisibleWriter : TextWriter
{
    /// <summary>
    /// Begins a change of color: what Unicode keeps for a program's own use stands for the escape character.
    /// </summary>
    public const char Ink = '\uFDD0';

    public VisibleWriter(TextWriter inner)
    {
        Inner = new(inner);
        NewLine = inner.NewLine;
    }

    /// <summary>The stream below, for documents that are written as they are.</summary>
    public GuardedWriter Inner { get; }

    public override Encoding Encoding => Inner.Encoding;

    public static VisibleWriter Over(TextWriter writer) => writer as VisibleWriter ?? new(writer);

    public override void Write(char value) => Write(value.ToString());

    public override void Write(char[] buffer, int index, int count) => Write(new string(buffer, index, count));

    public override void Write(ReadOnlySpan<char> buffer) => Write(buffer.ToString());

    public override void Write(string? value)
    {
        if (value is { Length: > 0 })
        {
            Inner.Write(string.Join('\n', value.Split('\n').Select(Visible)));
        }
    }

    public override void WriteLine() => Inner.Write(NewLine);

    public override void WriteLine(string? value) => Inner.Write(Visible(value ?? "") + NewLine);

    /// <summary>Writes a document of a format of its own as it is.</summary>
    public void WriteDocument(string text) => Inner.Write(text);

    public override void Flush() => Inner.Flush();

    private static string Visible(string text)
    {
        // Almost every line is plain, and progress is written often.
        if (!text.AsSpan().ContainsAnyExceptInRange(' ', '~'))
        {
            return VisibleLine.WithoutCommands(text);
        }

        var parts = text.Split(Ink);
        return VisibleLine.WithoutCommands(string.Join('\e', parts.Select(static part => VisibleText.Of(part))));
    }
}
