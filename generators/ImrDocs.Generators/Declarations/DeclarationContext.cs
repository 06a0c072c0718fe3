using System.Diagnostics.CodeAnalysis;
using ImrDocs.Generators.Diagnostics;
using ImrDocs.Generators.Equality;
using ImrDocs.Generators.Model;
using Microsoft.CodeAnalysis;

namespace ImrDocs.Generators.Declarations;

/// <summary>What is gathered while one section is read.</summary>
internal sealed class DeclarationContext(
    INamedTypeSymbol section,
    Compilation compilation,
    CancellationToken cancellation
)
{
    private readonly List<DiagnosticSpec> _diagnostics = [];
    private readonly Dictionary<string, EnumSpec> _enums = new(StringComparer.Ordinal);

    public INamedTypeSymbol Section { get; } = section;

    public Compilation Compilation { get; } = compilation;

    public CancellationToken Cancellation { get; } = cancellation;

    private readonly Dictionary<string, SectionOutline?> _foreign = new(StringComparer.Ordinal);

    public int DiagnosticCount => _diagnostics.Count;

    public EquatableArray<DiagnosticSpec> Diagnostics => _diagnostics.ToEquatableArray();

    /// <summary>The enums in an order that no dictionary decides.</summary>
    public EquatableArray<EnumSpec> Enums =>
        _enums.Values.OrderBy(static e => e.Reference, StringComparer.Ordinal).ToEquatableArray();

    /// <summary>The sections of other assemblies that the section holds, directly or through others.</summary>
    public EquatableArray<SectionOutline> Foreign =>
        _foreign
            .Values.OfType<SectionOutline>()
            .OrderBy(static s => s.Reference, StringComparer.Ordinal)
            .ToEquatableArray();

    /// <summary>Whether the section of another assembly was not read before.</summary>
    public bool TryEnterForeign(string reference)
    {
        if (_foreign.ContainsKey(reference))
        {
            return false;
        }

        _foreign.Add(reference, null);
        return true;
    }

    public void AddForeign(SectionOutline section) => _foreign[section.Reference] = section;

    public void Report(Problem problem, SyntaxNodeOrToken place) =>
        _diagnostics.Add(new(problem.Rule, LocationSpec.Of(place), problem.Arguments.ToEquatableArray()));

    public void Report(DiagnosticDescriptor rule, SyntaxNodeOrToken place, params string[] arguments) =>
        Report(new Problem(rule, arguments), place);

    public void Add(EnumSpec spec) => _enums[spec.Reference] = spec;

    public bool TryGetEnum(string reference, [NotNullWhen(true)] out EnumSpec? spec) =>
        _enums.TryGetValue(reference, out spec);
}
