using System.Text;

namespace ImrDocs.Templating.Markdown;

/// <summary>
/// What stands before every further line of blocks, so that they stay in what their first line is in.
/// </summary>
internal static class BlockPrefix
{
    /// <summary>The prefix of blocks that begin where the Markdown ends.</summary>
    public static string Of(StringBuilder markdown)
    {
        var start = markdown.Length;
        while (start > 0 && markdown[start - 1] != '\n')
        {
            start--;
        }

        return Of(Encoding.UTF8.GetBytes(markdown.ToString(start, markdown.Length - start)));
    }

    /// <summary>The prefix of blocks that begin where a line ends: the mark of an item stands there once.</summary>
    /// <param name="line">The line, in UTF-8.</param>
    public static string Of(ReadOnlySpan<byte> line)
    {
        var prefix = new StringBuilder(line.Length);
        foreach (var unit in line)
        {
            prefix.Append(unit is (byte)'>' or (byte)'\t' ? (char)unit : ' ');
        }

        return prefix.ToString();
    }
}
