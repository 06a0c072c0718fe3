namespace ImrDocs.Compiled;

/// <summary>
/// A letter's layout as the build compiled it to HTML. The generator creates it where Markdig would write the same.
/// </summary>
/// <typeparam name="TLetter">The kind of letter.</typeparam>
public sealed class CompiledHtml<TLetter>
    where TLetter : class
{
    /// <summary>Writes what the templates say.</summary>
    public required CompiledTemplate<TLetter, HtmlForm> Template { get; init; }

    /// <summary>What every letter begins with, as UTF-8.</summary>
    public ReadOnlyMemory<byte> Start { get; init; }

    /// <summary>What every letter ends with, as UTF-8.</summary>
    public ReadOnlyMemory<byte> End { get; init; }
}
