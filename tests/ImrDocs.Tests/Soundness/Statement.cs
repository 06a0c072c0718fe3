using ImrDocs.Templating.Schema;

namespace ImrDocs.Tests.Soundness;

/// <summary>A generated statement: what a template says, and what it means.</summary>
internal sealed record Statement(string Source, Func<Run, Flow> Execute)
{
    public static Statement Text(string text) => new(text, run =>
        {
            run.Output.Append(text);
            return Flow.Next;
        });

    public static Statement Block(IReadOnlyList<Statement> statements) =>
        new(string.Concat(statements.Select(static statement => statement.Source)), run =>
            statements
                .Select(statement => statement.Execute(run))
                .FirstOrDefault(static flow => flow != Flow.Next, Flow.Next)
        );
}

/// <summary>A generated expression with its type: what a template says, and what it means.</summary>
/// <param name="Source">The expression in the template.</param>
/// <param name="Type">The type of its value.</param>
/// <param name="IsNullable">Whether the value may be absent.</param>
/// <param name="Get">The value.</param>
internal sealed record Expression(string Source, FieldType Type, bool IsNullable, Func<Run, object?> Get);
