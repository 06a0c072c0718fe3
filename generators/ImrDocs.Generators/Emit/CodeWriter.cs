using System.Text;

namespace ImrDocs.Generators.Emit;

/// <summary>Writes indented C#, with LF on every system.</summary>
internal sealed class CodeWriter
{
    private readonly StringBuilder _text = new();
    private int _depth;

    /// <summary>Writes a line, or an empty one.</summary>
    public void Line(string line = "")
    {
        if (line.Length > 0)
        {
            _text.Append(' ', _depth * 4).Append(line);
        }

        _text.Append('\n');
    }

    /// <summary>Writes a head and braces around what is written until the result is disposed of.</summary>
    /// <param name="head">What stands above the opening brace.</param>
    /// <param name="end">What follows the closing brace.</param>
    public Block Braces(string head, string end = "")
    {
        Line(head);
        Line("{");
        _depth++;
        return new Block(this, "}" + end);
    }

    /// <summary>Indents what is written until the result is disposed of.</summary>
    public Block Indented()
    {
        _depth++;
        return new Block(this, end: null);
    }

    public override string ToString() => _text.ToString();

    /// <summary>What is written inside braces or indented.</summary>
    public readonly ref struct Block(CodeWriter writer, string? end)
    {
        public void Dispose()
        {
            writer._depth--;
            if (end is not null)
            {
                writer.Line(end);
            }
        }
    }
}
