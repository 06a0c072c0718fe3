using ImrDocs.Generators.Model;
using ImrDocs.Templating.CompiledTypes;

namespace ImrDocs.Generators.Compiled;

/// <summary>An expression of a template as C#.</summary>
/// <param name="Code">The expression; it can stand wherever an operand can.</param>
/// <param name="Type">The type of its value.</param>
/// <param name="CSharp">The type as C#, never nullable.</param>
internal sealed record Value(string Code, CompiledType Type, string CSharp)
{
    /// <summary>The type of the field from which the value comes, or null.</summary>
    public TypeSpec? Spec { get; init; }

    /// <summary>The text that the template writes out, or null where the value is none.</summary>
    public string? Written { get; init; }

    /// <summary>The type as C#, nullable where the value can be absent.</summary>
    public string Declared => Type.IsNullable ? CSharp + "?" : CSharp;
}
