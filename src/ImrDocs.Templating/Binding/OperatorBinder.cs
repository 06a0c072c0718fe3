using ImrDocs.Diagnostics;
using ImrDocs.Templating.Binding.Tree;
using ImrDocs.Templating.Binding.Types;
using ImrDocs.Templating.Functions;
using ImrDocs.Templating.Schema;
using ImrDocs.Templating.Syntax;
using Scriban.Syntax;

namespace ImrDocs.Templating.Binding;

/// <summary>Binds operators to the types of their operands.</summary>
internal sealed class OperatorBinder(DiagnosticReport report)
{
    private const string RichTextUse =
        "a rich text is printed, and nothing else is done with it; to ask whether it is there, write {{ if ... }}";

    public BoundExpression Unary(ScriptUnaryExpression unary, BoundExpression operand)
    {
        if (operand.Type is UnknownTemplateType)
        {
            return new BoundError(unary);
        }

        return unary.Operator switch
        {
            ScriptUnaryOperator.Not => new BoundUnary(unary, new BooleanTemplateType(), unary.Operator, operand),
            ScriptUnaryOperator.Plus when operand.Type is NumberTemplateType => new BoundUnary(
                unary,
                operand.Type,
                unary.Operator,
                operand
            ),
            ScriptUnaryOperator.Negate when operand.Type is NumberTemplateType number => new BoundUnary(
                unary,
                number with
                {
                    Least = null,
                },
                unary.Operator,
                operand
            ),
            _ => Wrong(unary, $"'{unary.OperatorAsText}' has no meaning for {operand.Type.Noun}"),
        };
    }

    public BoundExpression Binary(ScriptBinaryExpression binary, BoundExpression left, BoundExpression right)
    {
        if (left.Type is UnknownTemplateType || right.Type is UnknownTemplateType)
        {
            return new BoundError(binary);
        }

        if (
            binary.Operator
                is ScriptBinaryOperator.Divide
                    or ScriptBinaryOperator.DivideRound
                    or ScriptBinaryOperator.Modulus
            && right.Type is NumberTemplateType
            && WrittenArguments.Diagnostic(ParameterKind.Divisor, right) is { } diagnostic
        )
        {
            report.Add(BindingRules.Literal, right.Syntax, diagnostic);
            return new BoundError(binary);
        }

        return (binary.Operator, left.Type, right.Type) switch
        {
            (ScriptBinaryOperator.Add, TextTemplateType x, TextTemplateType y) => Bound(x.Then(y)),
            (ScriptBinaryOperator.Add, TextTemplateType, NumberTemplateType or ChoiceTemplateType) => Bound(
                new TextTemplateType()
            ),
            (ScriptBinaryOperator.Add, NumberTemplateType or ChoiceTemplateType, TextTemplateType) => Bound(
                new TextTemplateType()
            ),
            (
                ScriptBinaryOperator.Add,
                NumberTemplateType { Least.IsAtLeastZero: true } x,
                NumberTemplateType { Least.IsAtLeastZero: true } y
            ) => Bound(
                new NumberTemplateType(IsWhole: x.IsWhole && y.IsWhole) { Least = LowerBound.Both(x.Least, y.Least) }
            ),
            (ScriptBinaryOperator.Subtract, DateTemplateType, DateTemplateType) => Bound(new DurationTemplateType()),
            (
                ScriptBinaryOperator.Add
                    or ScriptBinaryOperator.Subtract
                    or ScriptBinaryOperator.Multiply
                    or ScriptBinaryOperator.Modulus,
                NumberTemplateType x,
                NumberTemplateType y
            ) => Bound(new NumberTemplateType(IsWhole: x.IsWhole && y.IsWhole)),
            (
                ScriptBinaryOperator.Divide
                    or ScriptBinaryOperator.DivideRound,
                NumberTemplateType x,
                NumberTemplateType y
            ) => Bound(
                new NumberTemplateType(
                    IsWhole: binary.Operator == ScriptBinaryOperator.DivideRound && x.IsWhole && y.IsWhole
                )
            ),
            (
                ScriptBinaryOperator.RangeInclude
                    or ScriptBinaryOperator.RangeExclude,
                NumberTemplateType { IsWhole: true },
                NumberTemplateType { IsWhole: true }
            ) when RangeCheck.CountsUp(report, binary, left, right) => Range(
                binary.Operator == ScriptBinaryOperator.RangeInclude
            ),
            (
                ScriptBinaryOperator.RangeInclude
                    or ScriptBinaryOperator.RangeExclude,
                NumberTemplateType { IsWhole: true },
                NumberTemplateType { IsWhole: true }
            ) => new BoundError(binary),
            _ when IsComparison(binary.Operator)
                    && IsOrdered(left.Type, right.Type)
                    && CanDiffer(binary, left, right) => Bound(new BooleanTemplateType()),
            _ => Wrong(binary, Refusal(binary, left.Type, right.Type)),
        };

        BoundExpression Bound(TemplateType type) => new BoundBinary(binary, type, binary.Operator, left, right);

        BoundRange Range(bool isInclusive)
        {
            var type = new ListTemplateType(IsNullable: false, new NumberTemplateType(), CanBeEmpty: !isInclusive);
            return new(binary, type, left, right, isInclusive);
        }
    }

    public BoundExpression Equality(ScriptBinaryExpression binary, BoundExpression left, BoundExpression right)
    {
        if (left.Type is UnknownTemplateType || right.Type is UnknownTemplateType)
        {
            return new BoundError(binary);
        }

        return CheckEqual(binary, left, right) && CanDiffer(binary, left, right)
            ? new BoundBinary(binary, new BooleanTemplateType(), binary.Operator, left, right)
            : new BoundError(binary);
    }

    /// <summary>Whether two values can be equal; reports why not.</summary>
    public bool CheckEqual(ScriptNode syntax, BoundExpression left, BoundExpression right)
    {
        switch (left.Type, right.Type)
        {
            case (UnknownTemplateType, _) or (_, UnknownTemplateType):
                return true;
            case (NullTemplateType, _) or (_, NullTemplateType):
                return CheckAbsent(syntax, left, right);
            case (RichTextTemplateType, _) or (_, RichTextTemplateType):
                return Never(syntax, RichTextUse);
            case (ChoiceTemplateType choice, TextTemplateType):
                return CheckName(choice, right);
            case (TextTemplateType, ChoiceTemplateType choice):
                return CheckName(choice, left);
            case (DateTemplateType, TextTemplateType) or (TextTemplateType, DateTemplateType):
                return Never(syntax, "a date and a text are never equal; compare two dates");
            case (TextTemplateType text, TextTemplateType)
                when right is BoundLiteral { Value: string written } && PrintableText.IsBlank(written):
                return CheckBlank(syntax, text);
            case (TextTemplateType, TextTemplateType text)
                when left is BoundLiteral { Value: string written } && PrintableText.IsBlank(written):
                return CheckBlank(syntax, text);
            case
            (TextTemplateType, TextTemplateType)
            or
            (NumberTemplateType, NumberTemplateType)
            or
            (BooleanTemplateType, BooleanTemplateType)
            or (DateTemplateType, DateTemplateType):
                return true;
            case (ChoiceTemplateType x, ChoiceTemplateType y) when x.Choices == y.Choices:
                return true;
            default:
                return Never(syntax, $"{left.Type.Noun} and {right.Type.Noun} are never equal");
        }
    }

    public BoundExpression Coalesce(ScriptBinaryExpression binary, BoundExpression left, BoundExpression right)
    {
        if (left.Type is UnknownTemplateType || right.Type is UnknownTemplateType)
        {
            return new BoundError(binary);
        }

        var (isPresent, message) = left.Type switch
        {
            _ when left is BoundOmitted => (null, ""),
            NullTemplateType => (false, "the value before '??' is always absent; write the one after it alone"),
            { IsNullable: false } => (
                true,
                "the value before '??' is never absent, so the one after it is never used; take it away"
            ),
            _ => ((bool?)null, ""),
        };
        report.Settle(BindingRules.Condition, binary, isPresent, message);

        if (left.Type is NullTemplateType)
        {
            return right;
        }

        if (!left.Type.IsNullable)
        {
            return new BoundBinary(binary, left.Type, binary.Operator, left, right);
        }

        var type = TypeJoin.Of(left.Type with { IsNullable = false }, right.Type);
        return type is null
            ? Wrong(binary, $"'??' gives {left.Type.Noun} or {right.Type.Noun}; both must be of one type")
            : new BoundBinary(binary, type, binary.Operator, left, right);
    }

    private static bool IsComparison(ScriptBinaryOperator op) =>
        op
            is ScriptBinaryOperator.CompareLess
                or ScriptBinaryOperator.CompareLessOrEqual
                or ScriptBinaryOperator.CompareGreater
                or ScriptBinaryOperator.CompareGreaterOrEqual;

    private static bool IsOrdered(TemplateType left, TemplateType right) =>
        (left is NumberTemplateType && right is NumberTemplateType)
        || (left is DateTemplateType && right is DateTemplateType);

    private static string Refusal(ScriptBinaryExpression binary, TemplateType left, TemplateType right) =>
        (left, right) switch
        {
            (TextTemplateType, NumberTemplateType)
            or (NumberTemplateType, TextTemplateType) when IsComparison(binary.Operator) =>
                "a number and a text are compared as texts, letter by letter; compare two numbers",
            (DateTemplateType, TextTemplateType)
            or (TextTemplateType, DateTemplateType) when IsComparison(binary.Operator) =>
                "a date and a text are compared as texts; compare two dates: (date.parse '2016-12-09')",
            (RichTextTemplateType, _) or (_, RichTextTemplateType) => RichTextUse,
            (DurationTemplateType, _) or (_, DurationTemplateType) =>
                "the time between two dates is calculated with, and compared, by its days: (reply - sent_on).days",
            (DateTemplateType, NumberTemplateType) =>
                "a date so many days later or earlier is made by a function: date.add_days 30",
            (ChoiceTemplateType, _) or (_, ChoiceTemplateType) =>
                "the values of a choice have no order and no sum; compare them with '==' or '!='",
            _ => $"'{binary.OperatorAsText}' has no meaning for {left.Noun} and {right.Noun}",
        };

    private bool CheckName(ChoiceTemplateType choice, BoundExpression name)
    {
        if (name is not BoundLiteral { Value: string text })
        {
            return Never(name.Syntax, "a choice is compared with one of its names, written out in quotation marks");
        }

        var names = choice.Choices.Members.Select(static m => m.WireName).ToList();
        if (names.Contains(text))
        {
            return true;
        }

        var label = choice.Choices.Members.FirstOrDefault(m => m.Label == text);
        var hint = label is null ? NearestName.Propose(text, names) : $". Did you mean '{label.WireName}'?";
        report.Add(
            BindingRules.ChoiceName,
            name.Syntax,
            $"'{text}' is not a value of {choice.Choices.Name}; the values are: "
                + $"{string.Join(", ", names.Select(static n => $"'{n}'"))}{hint}"
        );
        return false;
    }

    private bool CheckAbsent(ScriptNode syntax, BoundExpression left, BoundExpression right)
    {
        bool? isEqual =
            left is BoundOmitted || right is BoundOmitted ? null
            : left.Type is MixedTemplateType || right.Type is MixedTemplateType ? null
            : !left.Type.IsNullable || !right.Type.IsNullable ? false
            : left.Type is NullTemplateType && right.Type is NullTemplateType ? true
            : null;
        report.Settle(
            BindingRules.Comparison,
            syntax,
            isEqual,
            $"the value is {(isEqual == true ? "always" : "never")} absent, so the comparison always has one "
                + $"result; take it away"
        );
        return true;
    }

    private bool CheckBlank(ScriptNode syntax, TextTemplateType text)
    {
        report.Settle(
            BindingRules.Comparison,
            syntax,
            text.CanBeBlank || text.IsMade ? null : false,
            text.IsNullable
                ? "a text of the letter is absent or has something to read, and never equals ''; test whether "
                    + "it is there: {{ if text }}"
                : "this text always has something to read, and never equals ''; take the comparison away"
        );
        return true;
    }

    // What is written out on both sides, or read from one place, gives one result whatever the letter says.
    private bool CanDiffer(ScriptNode syntax, BoundExpression left, BoundExpression right)
    {
        if (
            (left is BoundLiteral { Value: not null } && right is BoundLiteral { Value: not null })
            || (ValuePath.Of(left.Syntax) is { } path && path == ValuePath.Of(right.Syntax))
        )
        {
            report.Add(
                BindingRules.Condition,
                syntax,
                "both sides say the same in every letter, so the comparison always has one result; take it away"
            );
        }

        return true;
    }

    private bool Never(ScriptNode syntax, string message)
    {
        report.Add(BindingRules.Comparison, syntax, message);
        return false;
    }

    private BoundError Wrong(ScriptNode syntax, string message)
    {
        report.Add(BindingRules.WrongType, syntax, message);
        return new BoundError(syntax);
    }
}
