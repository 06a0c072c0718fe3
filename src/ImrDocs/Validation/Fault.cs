namespace ImrDocs.Validation;

/// <summary>A breach of a rule at one place of a letter's data.</summary>
/// <param name="Rule">The rule that is broken.</param>
/// <param name="Path">The place in the data: <c>items[2].rationale[0]</c>; empty for the letter itself.</param>
/// <param name="Message">What is wrong and what to do, as one line.</param>
public sealed record Diagnostic(Rule Rule, string Path, string Message)
{
    /// <summary>The place in the JSON file, when the data came from one.</summary>
    public SourcePosition? Position { get; init; }

    /// <summary>
    /// The byte of the JSON text at which the faulty value starts, until it is turned into a position.
    /// </summary>
    internal long? Offset { get; init; }

    /// <summary>The fault as one line: <c>items[2].decision: error IMR2006: ...</c>.</summary>
    public override string ToString()
    {
        var severity = Rule.Severity == Severity.Error ? "error" : "warning";
        return Path.Length == 0 ? $"{severity} {Rule.Id}: {Message}" : $"{Path}: {severity} {Rule.Id}: {Message}";
    }
}
