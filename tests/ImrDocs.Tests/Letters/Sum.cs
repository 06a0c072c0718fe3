using ImrDocs.Declarations;
using ImrDocs.Diagnostics;

namespace ImrDocs.Tests.Letters;

/// <summary>A letter whose own code throws for some cases.</summary>
[Letter("sum")]
public sealed partial record Sum
{
    public required partial IReadOnlyList<Position> Positions { get; init; }

    public decimal Total => Positions.Sum(static position => position.Amount);

    partial void CheckRules(DiagnosticBag diagnostics)
    {
        if (Positions is [{ Amount: 0 }, ..])
        {
            throw new TimeoutException("The register of amounts does not answer.");
        }
    }
}

/// <summary>A part of a sum.</summary>
[Section]
public sealed partial record Position
{
    public required partial decimal Amount { get; init; }

    public decimal Twice => Amount * 2;
}
