namespace ImrDocs.Templating.Binding.Types;

/// <summary>Finds the type of a value that comes from one of two places.</summary>
internal static class TypeJoin
{
    /// <summary>The type that holds both, or null when there is none.</summary>
    public static TemplateType? Of(TemplateType a, TemplateType b)
    {
        var isNullable = a.IsNullable || b.IsNullable;
        return (a, b) switch
        {
            // What is unknown is reported where it arose; it hides nothing that another way brings along.
            (UnknownTemplateType, _) => b with { IsNullable = isNullable },
            (_, UnknownTemplateType) => a with { IsNullable = isNullable },
            (NullTemplateType, _) => b with { IsNullable = true },
            (_, NullTemplateType) => a with { IsNullable = true },
            (TextTemplateType x, TextTemplateType y) => new TextTemplateType(isNullable, x.Contents | y.Contents)
            {
                IsMade = x.IsMade || y.IsMade,
                IsUrl = x.IsUrl && y.IsUrl,
            },
            (NumberTemplateType x, NumberTemplateType y) => new NumberTemplateType(isNullable, x.IsWhole && y.IsWhole)
            {
                Least = LowerBound.Either(x.Least, y.Least),
            },
            (ListTemplateType x, ListTemplateType y) => Of(x.Element, y.Element) is { } element
                ? new ListTemplateType(isNullable, element, x.CanBeEmpty || y.CanBeEmpty)
                : null,
            _ => a with { IsNullable = isNullable } == b with { IsNullable = isNullable }
                ? a with
                {
                    IsNullable = isNullable,
                }
                : null,
        };
    }
}
