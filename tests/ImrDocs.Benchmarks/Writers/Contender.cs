using ImrDocs.Letters;

namespace ImrDocs.Benchmarks.Writers;

/// <summary>A way to write letters that takes part in the comparison.</summary>
/// <param name="Name">The name in the table.</param>
/// <param name="For">Creates its writer for a format.</param>
internal sealed record Contender(string Name, Func<LetterFormat, ILetterWriter> For)
{
    public override string ToString() => Name;
}
