using Microsoft.CodeAnalysis;

namespace ImrDocs.Generators.Declarations;

/// <summary>Something wrong with a declaration, before it is known where to report it.</summary>
internal readonly struct Problem(DiagnosticDescriptor rule, params string[] arguments)
{
    public DiagnosticDescriptor Rule { get; } = rule;

    public IReadOnlyList<string> Arguments { get; } = arguments;
}
