namespace ImrDocs.Templating.Proofreading.Conditions;

/// <summary>A condition that holds on a way through a letter, or does not.</summary>
/// <param name="Condition">The condition.</param>
/// <param name="Holds">Whether it holds.</param>
internal sealed record Assumption(Condition Condition, bool Holds);
