using System.Collections.Immutable;
using ImrDocs.Templating.Binding.Tree;
using ImrDocs.Templating.Schema;

namespace ImrDocs.Tracing;

/// <summary>Which field each variable holds at a place of a template, also through loops and includes.</summary>
internal sealed class FieldFlow
{
    private readonly ImmutableDictionary<string, FieldSchema> _fields;

    private FieldFlow(ImmutableDictionary<string, FieldSchema> fields) => _fields = fields;

    public static FieldFlow Empty { get; } =
        new(ImmutableDictionary.Create<string, FieldSchema>(StringComparer.Ordinal));

    public FieldFlow With(string variable, FieldSchema? field) =>
        new(field is null ? _fields.Remove(variable) : _fields.SetItem(variable, field));

    /// <summary>Where two ways meet, a variable holds a field only if it is the same one on each.</summary>
    public FieldFlow Meet(FieldFlow other) =>
        new(
            _fields.RemoveRange(
                _fields
                    .Where(pair => other._fields.GetValueOrDefault(pair.Key) != pair.Value)
                    .Select(static pair => pair.Key)
            )
        );

    /// <summary>Whether less is known than elsewhere.</summary>
    public bool IsLessThan(FieldFlow other) => _fields.Count < other._fields.Count;

    /// <summary>The field that a variable holds; null when it is not known to be one.</summary>
    public FieldSchema? Find(string variable) => _fields.GetValueOrDefault(variable);

    /// <summary>
    /// The field of which an expression is the value, a list's element or a text made of it; null when it is no single
    /// field's.
    /// </summary>
    public FieldSchema? FieldOf(BoundExpression expression) => ExpressionField.Instance.Visit(expression, this);
}
