namespace ImrDocs.Word.Descriptions;

/// <summary>What the description of a document says of the text around the letter itself.</summary>
/// <param name="Title">The title of the letter.</param>
/// <param name="Top">What every page repeats above its text; null where there is nothing.</param>
/// <param name="Bottom">What every page repeats below its text; null where there is nothing.</param>
internal sealed record ApprovedMargins(string Title, string? Top, string? Bottom)
{
    private const string TitleStart = "title('";
    private const string TitleEnd = "')";

    /// <summary>Reads a description; null where it is none.</summary>
    public static ApprovedMargins? Of(string description)
    {
        if (WordDescription.PartsOf(description) is not { } parts)
        {
            return null;
        }

        // The properties and the margins are the first parts.
        var title = LinesOf(parts[0].Text)
            .FirstOrDefault(static line =>
                line.StartsWith(TitleStart, StringComparison.Ordinal)
                && line.EndsWith(TitleEnd, StringComparison.Ordinal)
            );
        return new(
            title is null ? "" : title[TitleStart.Length..^TitleEnd.Length],
            Margin(parts[1].Text, WordDescription.Top),
            Margin(parts[1].Text, WordDescription.Bottom)
        );
    }

    private static string? Margin(string text, string name) =>
        LinesOf(text)
            .Where(line => line.StartsWith($"{name}: [", StringComparison.Ordinal))
            .Select(static line => SpokenWords.WithoutStyle(line[(line.IndexOf('[', StringComparison.Ordinal))..]))
            .FirstOrDefault();

    private static string[] LinesOf(string text) => text.Split('\n');
}
