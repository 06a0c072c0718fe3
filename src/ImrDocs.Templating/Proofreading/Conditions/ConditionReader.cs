using System.Globalization;
using ImrDocs.Templating.Binding.Tree;
using ImrDocs.Templating.Binding.Types;
using Scriban.Syntax;

namespace ImrDocs.Templating.Proofreading.Conditions;

/// <summary>Reads what the conditions of a letter ask.</summary>
/// <param name="variables">The variables of the letter.</param>
internal sealed class ConditionReader(LetterVariables variables)
{
    private static readonly NumberTemplateType Size = new() { Least = LowerBound.Zero };
    private static readonly Condition Open = new OpenCondition();

    /// <summary>What a condition asks.</summary>
    /// <param name="expression">The condition.</param>
    /// <param name="given">What the template around it was given.</param>
    public Condition Read(BoundExpression expression, CallArguments given) =>
        expression switch
        {
            BoundUnary { Operator: ScriptUnaryOperator.Not, Operand: var operand } => new NotCondition(
                Read(operand, given)
            ),
            BoundBinary { Operator: ScriptBinaryOperator.And } both => Condition.Both(
                Read(both.Left, given),
                Read(both.Right, given)
            ),
            BoundBinary { Operator: ScriptBinaryOperator.Or } either => new NotCondition(
                Condition.Both(new NotCondition(Read(either.Left, given)), new NotCondition(Read(either.Right, given)))
            ),
            BoundBinary comparison => Compare(comparison, given),
            _ => PathOf(expression, given) is { } path ? new PresentCondition(path) : Open,
        };

    /// <summary>What a branch of a <c>case</c> asks.</summary>
    public Condition Read(BoundExpression value, BoundWhen branch, CallArguments given) =>
        branch
            .Values.Select(one => Equal(value, one, given))
            .Aggregate(
                static (left, right) =>
                    new NotCondition(Condition.Both(new NotCondition(left), new NotCondition(right)))
            );

    /// <summary>That a list has elements.</summary>
    public Condition HasElements(BoundExpression list, CallArguments given) =>
        PathOf(list, given) is { } path ? Least(Size, path + ".size", 0, isExclusive: true) : Open;

    private Condition Compare(BoundBinary comparison, CallArguments given) =>
        comparison.Operator switch
        {
            ScriptBinaryOperator.CompareEqual => Equal(comparison.Left, comparison.Right, given),
            ScriptBinaryOperator.CompareNotEqual => new NotCondition(Equal(comparison.Left, comparison.Right, given)),
            ScriptBinaryOperator.CompareGreaterOrEqual => AtLeast(comparison, isExclusive: false, given),
            ScriptBinaryOperator.CompareGreater => AtLeast(comparison, isExclusive: true, given),
            ScriptBinaryOperator.CompareLess => new NotCondition(AtLeast(comparison, isExclusive: false, given)),
            ScriptBinaryOperator.CompareLessOrEqual => new NotCondition(AtLeast(comparison, isExclusive: true, given)),
            _ => Open,
        };

    private Condition Equal(BoundExpression left, BoundExpression right, CallArguments given)
    {
        if (left is BoundLiteral && right is not BoundLiteral)
        {
            return Equal(right, left, given);
        }

        if (PathOf(left, given) is not { } path || Literal(right, given) is not { } literal)
        {
            return Open;
        }

        return literal.Value switch
        {
            null => new NotCondition(new PresentCondition(path)),
            true => new PresentCondition(path),
            false => new NotCondition(new PresentCondition(path)),
            string text => new EqualCondition(path, text),
            _ => NumberOf(literal) is { } number
                ? Condition.Both(
                    Least(left.Type, path, number, isExclusive: false),
                    new NotCondition(Least(left.Type, path, number, isExclusive: true))
                )
                : Open,
        };
    }

    private Condition AtLeast(BoundBinary comparison, bool isExclusive, CallArguments given) =>
        PathOf(comparison.Left, given) is { } path
        && Literal(comparison.Right, given) is { } literal
        && NumberOf(literal) is { } number
            ? Least(comparison.Left.Type, path, number, isExclusive)
            : Open;

    // More than a whole number is at least the next.
    private static LeastCondition Least(TemplateType type, string path, decimal number, bool isExclusive)
    {
        var isNext = isExclusive && type is NumberTemplateType { IsWhole: true } && decimal.Truncate(number) == number;
        return new(path, isNext ? number + 1 : number, isExclusive && !isNext)
        {
            Floor = (type as NumberTemplateType)?.Least?.Number,
        };
    }

    private static BoundLiteral? Literal(BoundExpression expression, CallArguments given) =>
        expression as BoundLiteral ?? (given.Find(expression) is { } found ? Literal(found.Value, found.Given) : null);

    private static decimal? NumberOf(BoundLiteral literal) =>
        literal.Value is int or long or decimal ? Convert.ToDecimal(literal.Value, CultureInfo.InvariantCulture) : null;

    // The path by which a value is known everywhere in the letter; null where it is no path, or changes.
    private string? PathOf(BoundExpression expression, CallArguments given)
    {
        if (given.Find(expression) is { } found)
        {
            return PathOf(found.Value, found.Given);
        }

        return expression switch
        {
            BoundField { Target: null } field => field.Field.TemplateName,
            BoundField { Target: { } target } field => PathOf(target, given) is { } path
                ? path + "." + field.Field.TemplateName
                : null,
            BoundVariable { Name: "this" } => "this",
            BoundVariable variable => variables.IsFixed(variable.Name) ? variable.Name : null,
            BoundMember { Target: BoundVariable { Name: "for" or "while" or "$" } } => null,
            BoundMember member => PathOf(member.Target, given) is { } path ? path + "." + member.Name : null,
            BoundElement { Index: BoundLiteral { Value: { } index } } element => PathOf(element.Target, given)
                is { } path
                ? string.Format(CultureInfo.InvariantCulture, "{0}[{1}]", path, index)
                : null,
            BoundCall call => PathOf(call, given),
            _ => null,
        };
    }

    private string? PathOf(BoundCall call, CallArguments given)
    {
        var arguments = call
            .Arguments.Select(argument =>
                argument is BoundLiteral literal
                    ? string.Format(CultureInfo.InvariantCulture, "'{0}'", literal.Value)
                    : PathOf(argument, given)
            )
            .ToList();
        return arguments.Contains(null) ? null : $"{call.Function.Name}({string.Join(",", arguments)})";
    }
}
