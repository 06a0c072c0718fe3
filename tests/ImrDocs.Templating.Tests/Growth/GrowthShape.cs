using ImrDocs.Templating.Syntax;

namespace ImrDocs.Templating.Tests.Growth;

/// <summary>
/// Templates of one kind in any size, of which an attacker could hope that their check, or their build, takes much
/// longer than they are long.
/// </summary>
/// <param name="Name">What there is more of with each size.</param>
/// <param name="Start">The size to begin with.</param>
/// <param name="Doublings">How many times it is doubled.</param>
/// <param name="Layout">The layout of a size.</param>
internal sealed record GrowthShape(string Name, int Start, int Doublings, Func<int, string> Layout)
{
    /// <summary>The templates that the layout includes, by path.</summary>
    public Func<int, IEnumerable<KeyValuePair<string, string>>> Others { get; init; } = static _ => [];

    /// <summary>Whether the letter is also built: what is compiled of it is large.</summary>
    public bool IsBuilt { get; init; }

    /// <summary>
    /// The rules that the smallest templates break, in the order of their ids; null where it is of no interest.
    /// </summary>
    public IReadOnlyList<string>? Broken { get; init; } = [];

    /// <summary>The limit that the largest templates pass, as its message says it; null where they pass none.</summary>
    public string? Limit { get; init; }

    /// <summary>The sizes to measure.</summary>
    public IEnumerable<int> Sizes => Enumerable.Range(0, Doublings + 1).Select(doubling => Start << doubling);

    /// <summary>The largest of the sizes.</summary>
    public int Largest => Start << Doublings;

    /// <summary>The templates of a size, by path.</summary>
    public IReadOnlyDictionary<string, string> Templates(int size)
    {
        var templates = new Dictionary<string, string>(Others(size), StringComparer.Ordinal);
        templates[LetterFiles.Layout] = Layout(size);
        templates[LetterFiles.Title] = "Letter";
        templates[LetterFiles.RunningHead] = "Letter";
        return templates;
    }

    public override string ToString() => Name;
}
