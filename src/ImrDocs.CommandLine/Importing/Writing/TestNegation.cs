namespace ImrDocs.CommandLine.Importing.Writing;

/// <summary>Writes the opposite of a question.</summary>
internal static class TestNegation
{
    public static string Of(string expression) =>
        expression.Contains(' ', StringComparison.Ordinal) ? $"!({expression})"
        : expression.StartsWith('!') ? expression[1..]
        : "!" + expression;
}
