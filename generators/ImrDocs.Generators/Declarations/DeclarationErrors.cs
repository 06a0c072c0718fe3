using System.Collections.Immutable;
using ImrDocs.Generators.Diagnostics;
using ImrDocs.Generators.Equality;
using ImrDocs.Generators.Model;

namespace ImrDocs.Generators.Declarations;

/// <summary>What is wrong with all declarations together.</summary>
internal static class DeclarationErrors
{
    /// <summary>Every error once, in the order of the places: an enum of two sections is wrong in one place.</summary>
    public static EquatableArray<DiagnosticSpec> Of(ImmutableArray<DeclarationSpec> declarations) =>
        declarations
            .SelectMany(static declaration => declaration.Diagnostics)
            .Concat(DuplicateLetters(declarations))
            .Distinct()
            .OrderBy(static diagnostic => diagnostic.Location.Path, StringComparer.Ordinal)
            .ThenBy(static diagnostic => diagnostic.Location.Span.Start)
            .ThenBy(static diagnostic => diagnostic.Rule.Id, StringComparer.Ordinal)
            .ToEquatableArray();

    private static IEnumerable<DiagnosticSpec> DuplicateLetters(ImmutableArray<DeclarationSpec> declarations)
    {
        var letters = declarations.Select(static declaration => declaration.Letter).OfType<LetterNameSpec>();
        foreach (var same in letters.GroupBy(static letter => letter.Name, StringComparer.Ordinal))
        {
            foreach (var other in same.Skip(1))
            {
                string[] arguments = [other.Name, same.First().TypeName, other.TypeName];
                yield return new(LetterRules.DuplicateName, other.Location, arguments.ToEquatableArray());
            }
        }
    }
}
