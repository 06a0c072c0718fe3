using System.Collections.Immutable;
using ImrDocs.Generators.Equality;
using ImrDocs.Generators.Model;
using Microsoft.CodeAnalysis;

namespace ImrDocs.Generators.Templates;

/// <summary>Gathers what templates see of each declared letter.</summary>
internal static class LetterOutlines
{
    /// <summary>
    /// The letters; none while a declaration is wrong, because errors in templates would only follow from it.
    /// </summary>
    public static IEnumerable<LetterOutline> Of(ImmutableArray<DeclarationSpec> declarations)
    {
        if (
            declarations.Any(static d =>
                d.Section is null
                || d.Diagnostics.Any(static diagnostic => diagnostic.Rule.DefaultSeverity == DiagnosticSeverity.Error)
            )
        )
        {
            return [];
        }

        var sections = declarations
            .Select(static d => SectionOutline.Of(d.Section!))
            .Concat(declarations.SelectMany(static d => d.Foreign))
            .GroupBy(static section => section.Reference, StringComparer.Ordinal)
            .ToDictionary(static same => same.Key, static same => same.First(), StringComparer.Ordinal);
        var enums = declarations
            .SelectMany(static d => d.Enums)
            .GroupBy(static e => e.Reference, StringComparer.Ordinal)
            .ToDictionary(static same => same.Key, static same => same.First(), StringComparer.Ordinal);
        return declarations
            .Where(static d => d.Section?.Letter is not null)
            .Select(d => Of(d.Section!, sections, enums))
            .GroupBy(static letter => letter.Name, StringComparer.Ordinal)
            .Select(static same => same.First());
    }

    /// <summary>The names of the letters, also of those whose declaration is wrong.</summary>
    public static EquatableArray<string> Names(ImmutableArray<DeclarationSpec> letters) =>
        letters
            .Select(static d => d.Letter?.Name)
            .OfType<string>()
            .Distinct()
            .OrderBy(static name => name, StringComparer.Ordinal)
            .ToEquatableArray();

    /// <summary>The letters with the places of their declarations, each name once.</summary>
    public static EquatableArray<LetterNameSpec> Places(ImmutableArray<DeclarationSpec> letters) =>
        letters
            .Select(static d => d.Letter)
            .OfType<LetterNameSpec>()
            .GroupBy(static letter => letter.Name, StringComparer.Ordinal)
            .OrderBy(static same => same.Key, StringComparer.Ordinal)
            .Select(static same => same.First())
            .ToEquatableArray();

    private static LetterOutline Of(
        SectionSpec letter,
        Dictionary<string, SectionOutline> sections,
        Dictionary<string, EnumSpec> enums
    )
    {
        var root = letter.Type.Reference;
        var reached = new SortedDictionary<string, SectionOutline>(StringComparer.Ordinal);
        var used = new SortedDictionary<string, EnumSpec>(StringComparer.Ordinal);
        var open = new Stack<string>([root]);
        while (open.Count > 0)
        {
            var section = sections[open.Pop()];
            if (reached.ContainsKey(section.Reference))
            {
                continue;
            }

            reached.Add(section.Reference, section);
            foreach (
                var type in section.Fields.Select(static field =>
                    field.Member.Type is ListSpec list ? list.Element : field.Member.Type
                )
            )
            {
                if (type is SectionTypeSpec inner)
                {
                    open.Push(inner.CSharp);
                }
                else if (type is EnumTypeSpec choice)
                {
                    used[choice.CSharp] = enums[choice.CSharp];
                }
            }
        }

        return new(
            letter.Letter!,
            letter.Language,
            letter.Type,
            root,
            reached.Values.ToEquatableArray(),
            used.Values.ToEquatableArray()
        );
    }
}
