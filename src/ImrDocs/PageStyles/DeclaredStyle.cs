using ImrDocs.PageStyles.Grammar;
using ImrDocs.PageStyles.Syntax;

namespace ImrDocs.PageStyles;

/// <summary>What style sheets say of an element: of several declarations of a property, the one that counts.</summary>
/// <param name="Values">The value of each longhand that is declared.</param>
/// <param name="Variables">The custom properties.</param>
internal sealed record DeclaredStyle(IReadOnlyDictionary<string, IReadOnlyList<CssToken>> Values, Variables Variables)
{
    private static readonly CssToken[] Unset = [new(CssTokenKind.Identifier, "unset")];

    /// <summary>Finds the declarations that count.</summary>
    /// <param name="declarations">The declarations; a later one takes precedence over one that is as important.</param>
    /// <param name="properties">What each property sets.</param>
    /// <param name="inherited">The custom properties of the element around it.</param>
    public static DeclaredStyle Of(
        IEnumerable<CssDeclaration> declarations,
        PropertyTable properties,
        Variables inherited
    )
    {
        List<CssDeclaration> ordered = [.. declarations.OrderBy(static declaration => declaration.IsImportant)];
        Dictionary<string, IReadOnlyList<CssToken>> custom = new(StringComparer.Ordinal);
        foreach (var declaration in ordered.Where(static declaration => declaration.IsCustom))
        {
            custom[declaration.Name] = declaration.Value;
        }

        var variables = inherited.With(custom);
        Dictionary<string, IReadOnlyList<CssToken>> values = new(StringComparer.Ordinal);
        foreach (var declaration in ordered.Where(static declaration => !declaration.IsCustom))
        {
            foreach (var (name, value) in Expand(declaration, properties, variables) ?? [])
            {
                values[name] = value;
            }
        }

        return new(values, variables);
    }

    // Whether a value with variables is one of its property shows only when they have values: too late for another
    // declaration to count in its place.
    private static IReadOnlyList<(string, IReadOnlyList<CssToken>)>? Expand(
        CssDeclaration declaration,
        PropertyTable properties,
        Variables variables
    )
    {
        var value = variables.Substitute(declaration.Value);
        var expanded = value is null ? null : properties.Expand(declaration.Name, value);
        return expanded is null && value != declaration.Value ? properties.Expand(declaration.Name, Unset) : expanded;
    }
}
