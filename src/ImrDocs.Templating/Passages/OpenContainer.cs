namespace ImrDocs.Templating.Passages;

/// <summary>A container that has begun and not ended on a way through a letter.</summary>
/// <param name="Colons">How many colons its first line has.</param>
/// <param name="Begin">What writes the first line.</param>
/// <param name="HasContent">Whether something stands in it.</param>
/// <param name="Outer">The container around it; null where there is none.</param>
internal sealed record OpenContainer(int Colons, TextOrigin Begin, bool HasContent, OpenContainer? Outer)
{
    /// <summary>Whether it is the place of the footnotes, which nothing is written in.</summary>
    public bool IsForFootnotes { get; init; }

    /// <summary>The containers from this one to the outermost.</summary>
    public IEnumerable<OpenContainer> All
    {
        get
        {
            for (var container = this; container is not null; container = container.Outer)
            {
                yield return container;
            }
        }
    }

    /// <summary>The same containers after something was written in them.</summary>
    public OpenContainer WithContent() =>
        HasContent ? this : this with { HasContent = true, Outer = Outer?.WithContent() };
}
