using ImrDocs.Templating.Markdown.Containers;

namespace ImrDocs.Templating.Passages;

/// <summary>A line of colons that begins a container or ends one.</summary>
/// <param name="Colons">How many colons it has.</param>
/// <param name="Length">The length of the line.</param>
/// <param name="Line">What the first line of a container says; null for a last line.</param>
internal sealed record ContainerFence(int Colons, int Length, ContainerLine? Line)
{
    /// <summary>Whether it begins the place of the footnotes.</summary>
    public bool IsForFootnotes => Line?.Names.Contains(ContainerNames.Footnotes) == true;

    /// <summary>The line that a text begins with; null where it is no such line.</summary>
    public static ContainerFence? At(string text)
    {
        var end = text.IndexOf('\n') is >= 0 and var feed ? feed : text.Length;
        var line = text.Substring(0, end);
        var colons = line.Length - line.TrimStart(':').Length;
        var rest = line.Substring(colons).Trim(' ', '\t');
        return colons < ContainerNames.Fence.Length
            ? null
            : new(colons, end, rest.Length == 0 ? null : ContainerLine.Read(rest));
    }
}
