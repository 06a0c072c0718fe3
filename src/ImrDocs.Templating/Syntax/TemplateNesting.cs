using ImrDocs.Templating.Limits;
using Scriban.Syntax;

namespace ImrDocs.Templating.Syntax;

/// <summary>Measures how deep the statements and expressions of templates are nested.</summary>
internal static class TemplateNesting
{
    /// <summary>How deep each template is nested with every include and every function in its place, by path.</summary>
    public static IReadOnlyDictionary<string, int> Depths(IEnumerable<ParsedTemplate> templates) =>
        NestedCalls.Depths(
            templates
                .Where(static template => template.HasTree)
                .SelectMany(Measure)
                .ToDictionary(static pair => pair.Key, static pair => pair.Value, StringComparer.Ordinal)
        );

    /// <summary>The first statement or expression of a template that is nested too deep; null where none is.</summary>
    public static ScriptNode? FindTooDeep(ScriptNode page)
    {
        var open = new Stack<(ScriptNode Node, int Depth)>([(page, 0)]);
        while (open.Count > 0)
        {
            var (node, depth) = open.Pop();
            if (depth > TemplateLimits.Nesting)
            {
                return node;
            }

            for (var i = node.ChildrenCount - 1; i >= 0; i--)
            {
                if (node.GetChildren(i) is { } child && child is not ScriptToken)
                {
                    open.Push((child, depth + (Nests(child) ? 1 : 0)));
                }
            }
        }

        return null;
    }

    // The template under its path, and each of its functions under a name that is no path.
    private static IEnumerable<KeyValuePair<string, NestedCalls>> Measure(ParsedTemplate template)
    {
        var page = template.Template.Page!;
        var functions = new HashSet<string>(
            ScriptNodes.Below(page).OfType<ScriptFunction>().Select(NameOf).OfType<string>(),
            StringComparer.Ordinal
        );
        var depths = functions.ToDictionary(name => KeyOf(template, name), static _ => 0, StringComparer.Ordinal);
        depths[template.Path] = 0;
        var calls = depths.Keys.ToDictionary(
            static key => key,
            static _ => new Dictionary<string, int>(StringComparer.Ordinal),
            StringComparer.Ordinal
        );
        var open = new Stack<(ScriptNode Node, string Key, int Depth)>([(page, template.Path, 0)]);
        while (open.Count > 0)
        {
            var (node, key, depth) = open.Pop();
            depths[key] = Math.Max(depths[key], depth);
            if (CalleeOf(node, template, functions) is { } callee)
            {
                calls[key][callee] = Math.Max(calls[key].TryGetValue(callee, out var known) ? known : 0, depth);
            }

            var function = node as ScriptFunction;
            (key, depth) =
                function is not null && NameOf(function) is { } name ? (KeyOf(template, name), 0) : (key, depth);
            for (var i = 0; i < node.ChildrenCount; i++)
            {
                if (node.GetChildren(i) is { } child && child is not ScriptToken && child != function?.NameOrDoToken)
                {
                    open.Push((child, key, depth + (Nests(child) ? 1 : 0)));
                }
            }
        }

        return depths.Select(pair => new KeyValuePair<string, NestedCalls>(pair.Key, new(pair.Value, calls[pair.Key])));
    }

    private static string? CalleeOf(ScriptNode node, ParsedTemplate template, HashSet<string> functions) =>
        node switch
        {
            ScriptFunctionCall call when Includes.IsInclude(call) && Includes.NameOf(call) is { } name =>
                TemplateNames.ToPath(name, template.Kind),
            ScriptVariableGlobal variable when functions.Contains(variable.Name) => KeyOf(template, variable.Name),
            _ => null,
        };

    private static string? NameOf(ScriptFunction function) => (function.NameOrDoToken as ScriptVariableGlobal)?.Name;

    private static string KeyOf(ParsedTemplate template, string function) => template.Path + "\n" + function;

    // What only holds others together is no level to an author.
    private static bool Nests(ScriptNode node) =>
        node is not (ScriptList or ScriptBlockStatement or ScriptExpressionStatement);
}
