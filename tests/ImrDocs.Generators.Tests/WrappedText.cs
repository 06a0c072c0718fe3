using System.Text;

namespace ImrDocs.Generators.Tests;

/// <summary>A paragraph of a page, with a line break where a line would be too long.</summary>
internal static class WrappedText
{
    private const int Width = 120;

    /// <summary>The paragraph.</summary>
    /// <param name="text">The paragraph in one line.</param>
    /// <param name="indent">What the lines after the first begin with.</param>
    public static string Of(string text, string indent = "")
    {
        var lines = new StringBuilder();
        var length = 0;
        foreach (var word in text.Split(' '))
        {
            if (length > 0 && length + 1 + word.Length > Width)
            {
                lines.Append('\n').Append(indent);
                length = indent.Length;
            }
            else if (length > 0)
            {
                lines.Append(' ');
                length++;
            }

            lines.Append(word);
            length += word.Length;
        }

        return lines.ToString();
    }
}
