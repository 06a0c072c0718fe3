using ImrDocs.Benchmarks.Writers;

namespace ImrDocs.Benchmarks.Forms;

/// <summary>A row of the table.</summary>
/// <param name="Contender">What is measured.</param>
/// <param name="To">What it is set against: its time is 1.</param>
internal sealed record FormRow(Contender Contender, Contender To)
{
    /// <summary>What is to be reached; null for nothing.</summary>
    public FormGoal? Goal { get; init; }
}

/// <summary>What a ratio is to be.</summary>
/// <param name="Text">The goal in words.</param>
/// <param name="IsMet">Whether a ratio is so.</param>
internal sealed record FormGoal(string Text, Func<double, bool> IsMet);
