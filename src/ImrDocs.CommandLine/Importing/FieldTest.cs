namespace ImrDocs.CommandLine.Importing;

/// <summary>A question about a field.</summary>
/// <param name="Name">The name of the field as the document says it.</param>
/// <param name="Operator">How the field is compared.</param>
/// <param name="Value">With what.</param>
/// <param name="Source">What the field is in the document.</param>
internal sealed record FieldTest(string Name, TestOperator Operator, string Value, string Source);

/// <summary>How a field is compared.</summary>
internal enum TestOperator
{
    Equal,
    NotEqual,
    Less,
    LessOrEqual,
    Greater,
    GreaterOrEqual,
    Present,
    Absent,
}
