namespace ImrDocs.Word.Reviews;

/// <summary>
/// Divides what stands together in a document although it is several words of the redline: the space between them went
/// with a change.
/// </summary>
/// <param name="words">The words of the redline.</param>
internal sealed class KnownWords(IEnumerable<string> words)
{
    private const int LongestDivided = 200;

    private readonly HashSet<string> _words = new(words, StringComparer.Ordinal);

    /// <summary>No words: nothing is divided.</summary>
    public static KnownWords None { get; } = new([]);

    /// <summary>The words that a piece of text consists of; the piece itself where it does not.</summary>
    public IReadOnlyList<string> Of(string piece)
    {
        if (_words.Count == 0 || piece.Length > LongestDivided || _words.Contains(piece))
        {
            return [piece];
        }

        // The length of the last word of each beginning that consists of words.
        var last = new int[piece.Length + 1];
        for (var end = 1; end <= piece.Length; end++)
        {
            for (var start = 0; start < end && last[end] == 0; start++)
            {
                if ((start == 0 || last[start] > 0) && _words.Contains(piece[start..end]))
                {
                    last[end] = end - start;
                }
            }
        }

        List<string> divided = [];
        for (var end = piece.Length; end > 0 && last[end] > 0; end -= last[end])
        {
            divided.Insert(0, piece[(end - last[end])..end]);
        }

        return divided.Count > 0 ? divided : [piece];
    }
}
