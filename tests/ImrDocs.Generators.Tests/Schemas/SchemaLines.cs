using System.Collections;
using System.Globalization;
using ImrDocs.Templating.Schema;
using ImrDocs.Templating.Schema.Constraints;

namespace ImrDocs.Generators.Tests.Schemas;

/// <summary>All that a schema says, a line for each property of each of its parts.</summary>
internal sealed class SchemaLines
{
    private readonly List<string> _lines = [];
    private readonly HashSet<string> _set = [];
    private readonly HashSet<string> _sections = [];
    private readonly HashSet<string> _constraints = [];

    private SchemaLines() { }

    public IReadOnlyList<string> Lines => _lines;

    /// <summary>The properties that some part of the schema sets, as <c>TextType.MinLength</c>.</summary>
    public IReadOnlySet<string> SetProperties => _set;

    /// <summary>The constraints that some type of the schema has, as <c>MinLength</c>.</summary>
    public IReadOnlySet<string> Constraints => _constraints;

    public static SchemaLines Of(LetterSchema letter)
    {
        var lines = new SchemaLines();
        lines.Add("letter", letter);
        return lines;
    }

    private void Add(string path, object? value)
    {
        switch (value)
        {
            case null or string or bool or int or long or decimal:
                _lines.Add(string.Create(CultureInfo.InvariantCulture, $"{path}: {value ?? "null"}"));
                break;
            case IEnumerable items:
                var index = 0;
                foreach (var item in items)
                {
                    Add($"{path}[{index++}]", item);
                }

                break;
            case SectionSchema section when !_sections.Add(section.Name):
                _lines.Add($"{path}: the section {section.Name}");
                break;
            default:
                AddProperties(path, value);
                break;
        }
    }

    private void AddProperties(string path, object part)
    {
        var type = part.GetType();
        _lines.Add($"{path}: {type.Name}");
        foreach (var property in type.GetProperties().OrderBy(static p => p.Name, StringComparer.Ordinal))
        {
            var value = property.GetValue(part);
            if (value is not (null or false or "" or 0 or 0L or ICollection { Count: 0 }))
            {
                _set.Add($"{type.Name}.{property.Name}");
            }

            Add($"{path}.{property.Name}", value);
        }

        foreach (var constraint in (part as FieldType)?.Constraints ?? ConstraintSet.None)
        {
            _constraints.Add(constraint.Name);
            Add($"{path}.{constraint.Name}", constraint.Arguments);
        }
    }
}
