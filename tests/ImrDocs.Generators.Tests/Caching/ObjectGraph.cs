using System.Collections;
using System.Reflection;
using Microsoft.CodeAnalysis;

namespace ImrDocs.Generators.Tests.Caching;

/// <summary>Walks all that an object holds.</summary>
internal static class ObjectGraph
{
    /// <summary>The symbols, compilations and pieces of syntax that can be reached from an object.</summary>
    public static IReadOnlyList<object> CompilerObjects(object root)
    {
        List<object> found = [];
        HashSet<object> visited = new(ReferenceEqualityComparer.Instance);
        Stack<object> next = new([root]);
        while (next.TryPop(out var value))
        {
            if (
                value
                is ISymbol
                    or Compilation
                    or SyntaxNode
                    or SyntaxTree
                    or SemanticModel
                    or SyntaxReference
                    or AttributeData
                    or Location { SourceTree: not null }
            )
            {
                found.Add(value);
            }
            else if (!IsLeaf(value.GetType()) && visited.Add(value))
            {
                foreach (var child in Children(value))
                {
                    next.Push(child);
                }
            }
        }

        return found;
    }

    private static bool IsLeaf(Type type) =>
        type.IsPrimitive
        || type.IsEnum
        || type == typeof(string)
        || type.IsPointer
        || typeof(MemberInfo).IsAssignableFrom(type)
        || typeof(Delegate).IsAssignableFrom(type);

    private static IEnumerable<object> Children(object value)
    {
        if (value is Array array)
        {
            return array.Cast<object?>().OfType<object>();
        }

        List<object> children = value is IEnumerable items and not string ? [.. Walk(items)] : [];
        for (var type = value.GetType(); type is not null; type = type.BaseType)
        {
            children.AddRange(
                type.GetFields(
                        BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly
                    )
                    .Select(field => field.GetValue(value))
                    .OfType<object>()
            );
        }

        return children;
    }

    private static IEnumerable<object> Walk(IEnumerable items) => items.Cast<object?>().OfType<object>();
}
