using System.Globalization;
using ImrDocs.Templating.Binding.Tree;
using ImrDocs.Templating.Binding.Types;

namespace ImrDocs.Templating.Binding;

/// <summary>What comparisons with written-out values say of a value: it is the one, or it is not.</summary>
internal static class KnownValue
{
    public const string True = "true";
    public const string False = "false";

    /// <summary>Stands for the absent value.</summary>
    public const string Absent = "null";

    /// <summary>A written-out value as facts hold it; null when the expression is none.</summary>
    public static string? KeyOf(BoundExpression expression) =>
        expression is not BoundLiteral { Value: { } value }
            ? null
            : value switch
            {
                string text => "'" + text,
                bool flag => flag ? True : False,
                IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
                _ => null,
            };

    /// <summary>Every value that an expression of the type can have; null when they are not counted.</summary>
    public static IReadOnlyList<string>? Domain(TemplateType type) =>
        type switch
        {
            ChoiceTemplateType choice => [.. choice.Choices.Members.Select(static member => "'" + member.WireName)],
            BooleanTemplateType => [True, False],
            _ => null,
        };

    /// <summary>A value as an author writes it.</summary>
    public static string Show(string key) => key[0] == '\'' ? key + "'" : key;

    /// <summary>Whether the expression has the value; null when that is not known.</summary>
    public static bool? IsEqual(Scope scope, BoundExpression expression, string key) =>
        scope.IsEqual(ValuePath.Of(expression.Syntax), key);

    /// <summary>The values that are left for the expression.</summary>
    public static IReadOnlyList<string>? Left(Scope scope, BoundExpression expression) =>
        Domain(expression.Type)?.Where(key => IsEqual(scope, expression, key) != false).ToList();

    /// <summary>The scope where the expression is known to have the value, or not to have it.</summary>
    public static Scope With(Scope scope, BoundExpression expression, string key, bool isEqual)
    {
        var path = ValuePath.Of(expression.Syntax);
        if (isEqual)
        {
            return scope.WithEqual(path, key).WithPresent(path);
        }

        var without = scope.WithUnequal(path, key);
        return !expression.Type.IsNullable && Left(without, expression) is [var last]
            ? without.WithEqual(path, last)
            : without;
    }

    /// <summary>The scope where the expression is known to have one of the values.</summary>
    public static Scope WithOneOf(Scope scope, BoundExpression expression, IReadOnlyCollection<string> keys) =>
        keys.Count == 1
            ? With(scope, expression, keys.First(), isEqual: true)
            : (Domain(expression.Type) ?? [])
                .Where(key => !keys.Contains(key))
                .Aggregate(scope, (current, key) => With(current, expression, key, isEqual: false));
}
