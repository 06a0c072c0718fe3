using ImrDocs.Templating.Binding.Tree;
using ImrDocs.Templating.Binding.Types;
using ImrDocs.Templating.Functions;
using Scriban.Syntax;

namespace ImrDocs.Templating.Checks.Mentions;

/// <summary>Finds what a value of a template is made of.</summary>
internal sealed class ExpressionMentions
    : BoundExpressionVisitor<Func<string, IEnumerable<Mention>>, IEnumerable<Mention>>
{
    private static readonly ExpressionMentions Instance = new();

    /// <summary>The values of the letter that an expression is made of, and those that it asks about.</summary>
    /// <param name="expression">The expression.</param>
    /// <param name="held">What a name holds.</param>
    public static IEnumerable<Mention> Of(BoundExpression expression, Func<string, IEnumerable<Mention>> held) =>
        Instance.Visit(expression, held);

    /// <summary>What is mentioned where an expression is only asked about.</summary>
    /// <param name="expression">The expression.</param>
    /// <param name="held">What a name holds.</param>
    public static IEnumerable<Mention> Asked(BoundExpression expression, Func<string, IEnumerable<Mention>> held) =>
        Of(expression, held).Select(static mention => mention.Asked());

    public override IEnumerable<Mention> VisitLiteral(BoundLiteral literal, Func<string, IEnumerable<Mention>> held) =>
        [];

    public override IEnumerable<Mention> VisitVariable(
        BoundVariable variable,
        Func<string, IEnumerable<Mention>> held
    ) => variable.Type is LoopTemplateType or LetterTemplateType or ArgumentsTemplateType ? [] : held(variable.Name);

    public override IEnumerable<Mention> VisitField(BoundField field, Func<string, IEnumerable<Mention>> held) =>
        field.Target is { } target
            ? Of(target, held).SelectMany(mention => mention.With(field.Field))
            : [new(LetterOrigin.Instance.With(field.Field), IsSaid: true)];

    public override IEnumerable<Mention> VisitMember(BoundMember member, Func<string, IEnumerable<Mention>> held) =>
        member.Target.Type switch
        {
            ArgumentsTemplateType => held("$." + member.Name),
            DateTemplateType or DurationTemplateType => Of(member.Target, held),
            GroupTemplateType group when member.Name == GroupTemplateType.Key => Of(member.Target, held)
                .SelectMany(mention => mention.With(group.Field)),
            GroupTemplateType => Of(member.Target, held),
            _ => Asked(member.Target, held),
        };

    public override IEnumerable<Mention> VisitElement(BoundElement element, Func<string, IEnumerable<Mention>> held) =>
        [.. Of(element.Target, held), .. Asked(element.Index, held)];

    public override IEnumerable<Mention> VisitUnary(BoundUnary unary, Func<string, IEnumerable<Mention>> held) =>
        unary.Operator == ScriptUnaryOperator.Not ? Asked(unary.Operand, held) : Of(unary.Operand, held);

    public override IEnumerable<Mention> VisitBinary(BoundBinary binary, Func<string, IEnumerable<Mention>> held) =>
        Answers(binary)
            ? [.. Asked(binary.Left, held), .. Asked(binary.Right, held)]
            : [.. Of(binary.Left, held), .. Of(binary.Right, held)];

    public override IEnumerable<Mention> VisitConditional(
        BoundConditional conditional,
        Func<string, IEnumerable<Mention>> held
    ) => [.. Asked(conditional.Condition, held), .. Of(conditional.Then, held), .. Of(conditional.Else, held)];

    public override IEnumerable<Mention> VisitCall(BoundCall call, Func<string, IEnumerable<Mention>> held) =>
        call.Arguments.SelectMany((argument, i) => OfArgument(call, i, argument, held));

    public override IEnumerable<Mention> VisitInterpolation(
        BoundInterpolation interpolation,
        Func<string, IEnumerable<Mention>> held
    ) => interpolation.Parts.SelectMany(part => Of(part, held));

    public override IEnumerable<Mention> VisitList(BoundList list, Func<string, IEnumerable<Mention>> held) =>
        list.Elements.SelectMany(element => Of(element, held));

    public override IEnumerable<Mention> VisitRange(BoundRange range, Func<string, IEnumerable<Mention>> held) =>
        [.. Of(range.Start, held), .. Of(range.End, held)];

    public override IEnumerable<Mention> VisitOmitted(BoundOmitted omitted, Func<string, IEnumerable<Mention>> held) =>
        [];

    // What an expression with an error is made of is not known; its error is reported.
    public override IEnumerable<Mention> VisitError(BoundError diagnostic, Func<string, IEnumerable<Mention>> held) =>
        [];

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
