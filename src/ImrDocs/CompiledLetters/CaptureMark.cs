namespace ImrDocs.CompiledLetters;

/// <summary>Where a capture begins in what a compiled template writes.</summary>
public readonly struct CaptureMark
{
    internal CaptureMark(int start, int? outer) => (Start, Outer) = (start, outer);

    internal int Start { get; }

    // Where the capture around it begins, if any.
    internal int? Outer { get; }
}
