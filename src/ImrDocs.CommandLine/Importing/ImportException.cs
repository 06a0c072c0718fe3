using ImrDocs.Diagnostics;

namespace ImrDocs.CommandLine.Importing;

/// <summary>A document cannot be read.</summary>
/// <param name="rule">The rule that it breaks.</param>
/// <param name="message">Why, and what to do.</param>
internal sealed class ImportException(Rule rule, string message) : Exception(message)
{
    public Rule Rule => rule;
}
