using ImrDocs.Templating.Binding.Tree;
using ImrDocs.Templating.Binding.Types;
using ImrDocs.Templating.Schema;
using Scriban.Syntax;

namespace ImrDocs.Tracing;

/// <summary>
/// Finds the one field of which an expression is the value, an element, or a text made of it; null when there is none.
/// </summary>
internal sealed class ExpressionField : BoundExpressionVisitor<FieldFlow, FieldSchema?>
{
    private ExpressionField() { }

    public static ExpressionField Instance { get; } = new();

    public override FieldSchema? VisitLiteral(BoundLiteral literal, FieldFlow flow) => null;

    public override FieldSchema? VisitVariable(BoundVariable variable, FieldFlow flow) => flow.Find(variable.Name);

    public override FieldSchema? VisitField(BoundField field, FieldFlow flow) => field.Field;

    public override FieldSchema? VisitMember(BoundMember member, FieldFlow flow) =>
        member.Target.Type is GroupTemplateType group ? (member.Name == GroupTemplateType.Key ? group.Field : null)
        : member.Target is BoundVariable target ? flow.Find(target.Name + "." + member.Name)
        : null;

    public override FieldSchema? VisitElement(BoundElement element, FieldFlow flow) => Visit(element.Target, flow);

    public override FieldSchema? VisitUnary(BoundUnary unary, FieldFlow flow) => null;

    public override FieldSchema? VisitBinary(BoundBinary binary, FieldFlow flow) =>
        binary.Operator == ScriptBinaryOperator.EmptyCoalescing ? Either(binary.Left, binary.Right, flow) : null;

    public override FieldSchema? VisitConditional(BoundConditional conditional, FieldFlow flow) =>
        Either(conditional.Then, conditional.Else, flow);

    public override FieldSchema? VisitCall(BoundCall call, FieldFlow flow) =>
        call.Arguments is [var first, ..] ? Visit(first, flow) : null;

    public override FieldSchema? VisitInterpolation(BoundInterpolation interpolation, FieldFlow flow) =>
        interpolation.Parts.Where(static part => part is not BoundLiteral).Select(part => Visit(part, flow)).ToList()
            is [var only]
            ? only
            : null;

    public override FieldSchema? VisitList(BoundList list, FieldFlow flow) => null;

    public override FieldSchema? VisitRange(BoundRange range, FieldFlow flow) => null;

    public override FieldSchema? VisitOmitted(BoundOmitted omitted, FieldFlow flow) => null;

    public override FieldSchema? VisitError(BoundError diagnostic, FieldFlow flow) => null;

    // A written-out text may stand in for a field.
    private FieldSchema? Either(BoundExpression a, BoundExpression b, FieldFlow flow) =>
        (Visit(a, flow), Visit(b, flow)) switch
        {
            (var field, null) when b is BoundLiteral => field,
            (null, var field) when a is BoundLiteral => field,
            var (x, y) => x == y ? x : null,
        };
}
