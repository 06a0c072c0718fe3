using ImrDocs.Templating.Binding.Tree;
using ImrDocs.Templating.Binding.Types;
using ImrDocs.Templating.CompiledTypes;
using Scriban.Syntax;

namespace ImrDocs.Generators.Typing;

/// <summary>Finds the type that an expression has in compiled code.</summary>
/// <param name="refuse">Called with each expression that is not compiled, and why.</param>
internal sealed class ExpressionTypes(Action<CompiledScope, ScriptNode, string> refuse)
    : BoundExpressionVisitor<CompiledScope, CompiledType>
{
    /// <summary>The type of an expression.</summary>
    public CompiledType Of(BoundExpression expression, CompiledScope scope)
    {
        var type = OfStored(expression, scope);

        // What the tests on the way say of a value is said of its type.
        return expression.Type.IsNullable || !type.IsNullable || type is CompiledNull
            ? type
            : type with
            {
                IsNullable = false,
            };
    }

    /// <summary>The type of an expression as it is stored: what the tests on the way say of it is left out.</summary>
    public CompiledType OfStored(BoundExpression expression, CompiledScope scope) =>
        expression.Type is UnknownTemplateType ? RefuseError(expression, scope) : Visit(expression, scope);

    private NotCompiled RefuseError(BoundExpression expression, CompiledScope scope) =>
        Refuse(expression, scope, "what has an error");

    private NotCompiled Refuse(BoundExpression expression, CompiledScope scope, string construct)
    {
        refuse(scope, expression.Syntax, construct);
        return new();
    }

    public override CompiledType VisitLiteral(BoundLiteral literal, CompiledScope scope) =>
        literal.Value switch
        {
            null => new CompiledNull(),
            bool => new CompiledBoolean(),
            string text => new CompiledText(IsNullable: false, IsPrintable(text)),
            int or long => new CompiledWhole(),
            double number when !double.IsInfinity(number) => new CompiledDouble(),
            decimal => new CompiledDecimal(),
            _ => Refuse(literal, scope, "a number of this size"),
        };

    // One line of plain characters; of all others the letter's own check is asked when the letter is written.
    private static bool IsPrintable(string text) =>
        text.Length > 0
        && text[0] != ' '
        && text[text.Length - 1] != ' '
        && !text.Contains("  ")
        && text.All(static c => c is >= ' ' and <= '~');

    public override CompiledType VisitVariable(BoundVariable variable, CompiledScope scope) =>
        variable.Type switch
        {
            LetterTemplateType => Refuse(variable, scope, "the letter itself as a value"),
            LoopTemplateType => Refuse(variable, scope, "the loop's own 'for' or 'while', as a value"),
            ArgumentsTemplateType => Refuse(variable, scope, "all that an include is given, as a value"),

            // A variable that is set after here has no type yet; the next round knows it.
            _ => scope.Find(variable.Name) ?? new CompiledNull(),
        };

    public override CompiledType VisitField(BoundField field, CompiledScope scope)
    {
        var isNullable = field.Field.IsNullable || (field.Target is not null && Of(field.Target, scope).IsNullable);
        return CompiledType.Of(field.Field.Type, isNullable, isChecked: !field.Field.IsComputed);
    }

    public override CompiledType VisitMember(BoundMember member, CompiledScope scope) =>
        member.Target.Type switch
        {
            ArgumentsTemplateType => scope.Find("$." + member.Name) ?? new NotCompiled(),
            LoopTemplateType when member.Name == "changed" => Refuse(member, scope, "'for.changed'"),
            LoopTemplateType when member.Type is BooleanTemplateType => new CompiledBoolean(),
            LoopTemplateType => new CompiledWhole(),
            GroupTemplateType => Of(member.Target, scope) switch
            {
                CompiledGroup group when member.Name == GroupTemplateType.Key => group.KeyType with
                {
                    IsNullable = group.IsNullable,
                },
                CompiledGroup group => group.ItemsType with { IsNullable = group.IsNullable },
                _ => new NotCompiled(),
            },
            _ => new CompiledWhole(Of(member.Target, scope).IsNullable),
        };

    public override CompiledType VisitUnary(BoundUnary unary, CompiledScope scope)
    {
        var operand = Of(unary.Operand, scope);
        return unary.Operator == ScriptUnaryOperator.Not ? new CompiledBoolean() : operand;
    }

    public override CompiledType VisitBinary(BoundBinary binary, CompiledScope scope)
    {
        var (left, right) = (Of(binary.Left, scope), Of(binary.Right, scope));
        if (left is NotCompiled || right is NotCompiled)
        {
            return new NotCompiled();
        }

        if (binary.Operator is ScriptBinaryOperator.CompareEqual or ScriptBinaryOperator.CompareNotEqual)
        {
            CheckEqual(binary.Left, binary.Right, scope);
        }

        if (binary.Type is BooleanTemplateType && binary.Operator != ScriptBinaryOperator.EmptyCoalescing)
        {
            return new CompiledBoolean();
        }

        if (binary.Type is DurationTemplateType)
        {
            return Refuse(binary, scope, "the time between two dates");
        }

        return binary.Operator switch
        {
            ScriptBinaryOperator.EmptyCoalescing when !left.IsNullable => left,
            ScriptBinaryOperator.EmptyCoalescing => CompiledType.Join(left with { IsNullable = false }, right)
                ?? Mixed(binary, scope),
            ScriptBinaryOperator.Add when left is CompiledText || right is CompiledText => new CompiledText(
                IsNullable: false,
                IsPrintable: false
            ),
            var op => NumberTypes.Of(op, left, right)
                ?? Refuse(binary, scope, "a division of what may be a whole number or one with decimals"),
        };
    }

    /// <summary>Asks whether compiled code has an answer to whether two values are equal.</summary>
    public void CheckEqual(BoundExpression left, BoundExpression right, CompiledScope scope)
    {
        var isComparable = (Of(left, scope), Of(right, scope)) switch
        {
            (CompiledNull or NotCompiled, _) or (_, CompiledNull or NotCompiled) => true,
            (CompiledChoice choice, CompiledText) => IsName(choice, right),
            (CompiledText, CompiledChoice choice) => IsName(choice, left),
            (CompiledWhole or CompiledDecimal or CompiledDouble, CompiledWhole or CompiledDecimal or CompiledDouble) =>
                true,
            (CompiledChoice x, CompiledChoice y) => x.Choices == y.Choices,
            (CompiledText or CompiledBoolean or CompiledDate, _) and var (x, y) => x.GetType() == y.GetType(),
            _ => false,
        };
        if (!isComparable)
        {
            Refuse(right, scope, "a comparison of values of two types");
        }
    }

    private static bool IsName(CompiledChoice choice, BoundExpression name) =>
        name is BoundLiteral { Value: string text } && choice.Choices.Members.Any(member => member.WireName == text);

    public override CompiledType VisitConditional(BoundConditional conditional, CompiledScope scope)
    {
        Of(conditional.Condition, scope);
        return CompiledType.Join(Of(conditional.Then, scope), Of(conditional.Else, scope)) ?? Mixed(conditional, scope);
    }

    public override CompiledType VisitElement(BoundElement element, CompiledScope scope) =>
        !element.IsFirst && !element.IsLast ? Refuse(element, scope, "an element by its number")
        : Of(element.Target, scope) is CompiledList list ? list.Element
        : new NotCompiled();

    public override CompiledType VisitOmitted(BoundOmitted omitted, CompiledScope scope) => new CompiledNull();

    public override CompiledType VisitError(BoundError diagnostic, CompiledScope scope) =>
        RefuseError(diagnostic, scope);

    private NotCompiled Mixed(BoundExpression expression, CompiledScope scope) =>
        Refuse(expression, scope, "a value of one of two kinds of numbers");

    public override CompiledType VisitCall(BoundCall call, CompiledScope scope)
    {
        List<CompiledType> arguments = [.. call.Arguments.Select(argument => Of(argument, scope))];
        return arguments.Any(static type => type is NotCompiled)
            ? new NotCompiled()
            : CompiledFunctions.ResultOf(call, arguments)
                ?? Refuse(call, scope, $"the function '{call.Function.Name}'");
    }

    public override CompiledType VisitList(BoundList list, CompiledScope scope)
    {
        List<CompiledType> elements = [.. list.Elements.Select(element => Of(element, scope))];
        var element =
            elements.Count == 0
                ? null
                : elements
                    .Skip(1)
                    .Aggregate(elements[0], static (a, b) => a is null ? null! : CompiledType.Join(a, b)!);
        return element is null or CompiledNull or NotCompiled
            ? Refuse(list, scope, "a list that is written out, with nothing in it or with numbers of two kinds,")
            : new CompiledList(IsNullable: false, element);
    }

    public override CompiledType VisitRange(BoundRange range, CompiledScope scope)
    {
        Of(range.Start, scope);
        Of(range.End, scope);
        return new CompiledList(IsNullable: false, new CompiledWhole());
    }

    public override CompiledType VisitInterpolation(BoundInterpolation interpolation, CompiledScope scope)
    {
        foreach (var part in interpolation.Parts)
        {
            if (Of(part, scope) is not (CompiledText or CompiledChoice or CompiledWhole or NotCompiled))
            {
                Refuse(part, scope, "a value without a text of its own");
            }
        }

        return new CompiledText(IsNullable: false, IsPrintable: false);
    }
}
