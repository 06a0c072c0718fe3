using ImrDocs.Templating.Binding.Tree;
using ImrDocs.Templating.Binding.Types;
using ImrDocs.Templating.Functions;
using Scriban.Syntax;

namespace ImrDocs.Templating.Checks.Mentions;

/// <summary>Finds what a value of a template is made of.</summary>
internal static class ExpressionMentions
{
    /// <summary>The values of the letter that an expression is made of, and those that it asks about.</summary>
    /// <param name="expression">The expression.</param>
    /// <param name="held">What a name holds.</param>
    public static IEnumerable<Mention> Of(BoundExpression expression, Func<string, IEnumerable<Mention>> held)
    {
        return expression switch
        {
            BoundField { Target: null } field => [new(LetterOrigin.Instance.With(field.Field), IsSaid: true)],
            BoundField { Target: { } target } field => Of(target, held)
                .SelectMany(mention => mention.With(field.Field)),
            BoundMember { Target.Type: ArgumentsTemplateType } argument => held("$." + argument.Name),
            BoundMember { Target.Type: DateTemplateType or DurationTemplateType } part => Of(part.Target, held),
            BoundMember member => Asked(member.Target, held),
            BoundVariable { Type: LoopTemplateType or LetterTemplateType or ArgumentsTemplateType } => [],
            BoundVariable variable => held(variable.Name),
            BoundElement element => [.. Of(element.Target, held), .. Asked(element.Index, held)],
            BoundUnary { Operator: ScriptUnaryOperator.Not } not => Asked(not.Operand, held),
            BoundUnary unary => Of(unary.Operand, held),
            BoundBinary binary when Answers(binary) => [.. Asked(binary.Left, held), .. Asked(binary.Right, held)],
            BoundBinary binary => [.. Of(binary.Left, held), .. Of(binary.Right, held)],
            BoundConditional conditional =>
            [
                .. Asked(conditional.Condition, held),
                .. Of(conditional.Then, held),
                .. Of(conditional.Else, held),
            ],
            BoundCall call => call.Arguments.SelectMany((argument, i) => OfArgument(call, i, argument, held)),
            BoundInterpolation interpolation => interpolation.Parts.SelectMany(part => Of(part, held)),
            BoundList list => list.Elements.SelectMany(element => Of(element, held)),
            BoundRange range => [.. Of(range.Start, held), .. Of(range.End, held)],
            _ => [],
        };
    }

    /// <summary>What is mentioned where an expression is only asked about.</summary>
    /// <param name="expression">The expression.</param>
    /// <param name="held">What a name holds.</param>
    public static IEnumerable<Mention> Asked(BoundExpression expression, Func<string, IEnumerable<Mention>> held) =>
        Of(expression, held).Select(static mention => mention.Asked());

    // The name of a field stands for that field of each element.
    private static IEnumerable<Mention> OfArgument(
        BoundCall call,
        int index,
        BoundExpression argument,
        Func<string, IEnumerable<Mention>> held
    )
    {
        var mentions =
            call.Called is null && FieldArgument.IsOne(call.Function.Parameters[index].Kind)
                ? FieldArgument.Find(call.Arguments[0].Type, (argument as BoundLiteral)?.Value) is { } field
                    ? Of(call.Arguments[0], held).SelectMany(mention => mention.With(field))
                    : []
                : Of(argument, held);
        return call.Says(index) ? mentions : mentions.Select(static mention => mention.Asked());
    }

    // A comparison gives yes or no, whatever it compares.
    private static bool Answers(BoundBinary binary) =>
        binary is { Type: BooleanTemplateType, Operator: not ScriptBinaryOperator.EmptyCoalescing };
}
