using System.Collections;
using ImrDocs.Values;
using Scriban;
using Scriban.Runtime;

namespace ImrDocs.Interpretation;

/// <summary>The function <c>array.sort</c>: a list in the order of its elements, or of a member of each.</summary>
/// <remarks>Scriban's own puts texts in the order of the culture, which follows the machine's ICU.</remarks>
internal static class SortFunction
{
    public static OwnFunction Create() => new(Sorted, new(typeof(object), "list"), new(typeof(string), "member", null));

    /// <summary>A list in the order of a member of each element.</summary>
    public static ScriptArray SortedBy(
        TemplateContext context,
        IEnumerable<object?> elements,
        string[] path,
        bool descending
    ) =>
        new(
            descending
                ? elements.OrderByDescending(element => Member(context, element, path), ValueOrder.Instance)
                : elements.OrderBy(element => Member(context, element, path), ValueOrder.Instance)
        );

    /// <summary>What an element has under a name, or under a name of what it has there, and so on.</summary>
    public static object? Member(TemplateContext context, object? element, string[] path)
    {
        var value = element;
        foreach (var name in path)
        {
            if (
                value is null
                || !context.GetMemberAccessor(value).TryGetValue(context, context.CurrentSpan, value, name, out value)
            )
            {
                return null;
            }
        }

        return value;
    }

    private static ScriptArray Sorted(TemplateContext context, ScriptArray arguments)
    {
        List<object?> elements = arguments[0] switch
        {
            null => [],
            IEnumerable list and not string => [.. list.Cast<object?>()],
            var single => [single],
        };
        var path = arguments[1] is string { Length: > 0 } member ? member.Split('.') : [];
        return SortedBy(context, elements, path, descending: false);
    }
}
