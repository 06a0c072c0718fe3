namespace ImrDocs.Templating.Passages;

/// <summary>The passages of a letter, each once, with all that writes it.</summary>
internal sealed class PassageCollection
{
    private readonly Dictionary<string, TextOrigins[]> _passages = new(StringComparer.Ordinal);

    /// <summary>The passages in the order in which they were met.</summary>
    public IEnumerable<KeyValuePair<string, TextOrigins[]>> All => _passages;

    public void Add(string text, TextOrigins[] origins)
    {
        if (!_passages.TryGetValue(text, out var known))
        {
            _passages.Add(text, origins);
            return;
        }

        _passages[text] = PassageText.Union(text, known, origins);
    }
}
