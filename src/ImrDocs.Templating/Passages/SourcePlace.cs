namespace ImrDocs.Templating.Passages;

/// <summary>A place in a template.</summary>
/// <param name="Offset">The offset in the file.</param>
/// <param name="Line">The line, from 0.</param>
internal readonly record struct SourcePlace(int Offset, int Line)
{
    public static IComparer<SourcePlace> ByOffset { get; } =
        Comparer<SourcePlace>.Create(static (x, y) => x.Offset.CompareTo(y.Offset));
}
