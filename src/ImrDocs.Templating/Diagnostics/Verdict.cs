using System.Runtime.CompilerServices;
using Scriban.Syntax;

namespace ImrDocs.Templating.Diagnostics;

/// <summary>
/// How one call answers a question that another call may answer otherwise: whether a condition is always true, a branch
/// never taken.
/// </summary>
/// <param name="Rule">The rule that is broken where every call answers alike.</param>
/// <param name="Node">What is asked about.</param>
/// <param name="Answer">The answer; null where it can be the one or the other.</param>
/// <param name="Diagnostic">What is reported; null where there is no answer.</param>
internal sealed record Verdict(Rule Rule, ScriptNode Node, bool? Answer, Diagnostic? Diagnostic)
{
    /// <summary>The diagnostics of the questions that every call answers alike.</summary>
    public static IEnumerable<Diagnostic> Settle(IEnumerable<Verdict> verdicts) =>
        verdicts
            .GroupBy(static verdict => verdict, SameQuestion.Comparer)
            .Where(static group =>
                group.All(verdict => verdict.Answer is not null && verdict.Answer == group.First().Answer)
            )
            .SelectMany(static group => group.Select(static verdict => verdict.Diagnostic!));

    // Variables of one name are equal to Scriban, wherever they stand.
    public bool Equals(Verdict? other) =>
        other is not null
        && SameQuestion.Comparer.Equals(this, other)
        && Answer == other.Answer
        && Diagnostic == other.Diagnostic;

    public override int GetHashCode() => SameQuestion.Comparer.GetHashCode(this);

    private sealed class SameQuestion : IEqualityComparer<Verdict>
    {
        public static readonly SameQuestion Comparer = new();

        public bool Equals(Verdict? x, Verdict? y) => x?.Rule == y?.Rule && ReferenceEquals(x?.Node, y?.Node);

        public int GetHashCode(Verdict obj) => RuntimeHelpers.GetHashCode(obj.Node);
    }
}
