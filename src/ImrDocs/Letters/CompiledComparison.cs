namespace ImrDocs.Letters;

/// <summary>What the comparison of a letter as the build compiled it with the interpreted one found.</summary>
/// <param name="Format">The form.</param>
public sealed record CompiledComparison(LetterFormat Format)
{
    /// <summary>Why compiled code leaves this letter to the interpreter; null where it writes the letter.</summary>
    public string? Fallback { get; init; }

    /// <summary>Both letters where they differ; null where they are the same bytes, or only one was written.</summary>
    public (ReadOnlyMemory<byte> Compiled, ReadOnlyMemory<byte> Interpreted)? Difference { get; init; }
}
