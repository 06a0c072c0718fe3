using ImrDocs.Templating.Binding.Tree;
using ImrDocs.Templating.Binding.Types;
using ImrDocs.Templating.Functions;
using ImrDocs.Templating.Proofreading.Conditions;
using ImrDocs.Templating.Schema;
using ImrDocs.Templating.Schema.Constraints;
using Scriban.Syntax;

namespace ImrDocs.Templating.Proofreading.Words;

/// <summary>Finds the forms in which an expression may be printed.</summary>
/// <param name="variables">The variables of the letter.</param>
/// <param name="conditions">Reads the conditions of the letter.</param>
internal sealed class PrintedForms(LetterVariables variables, ConditionReader conditions)
{
    // More are no choice between words.
    private const int Most = 8;

    private static readonly string[] CodeNames = ["number", "no", "id", "code", "zip", "phone", "fax", "reference"];

    /// <summary>The forms of an expression.</summary>
    /// <param name="expression">The expression.</param>
    /// <param name="given">What the template around it was given.</param>
    public IReadOnlyList<PrintedForm> Of(BoundExpression expression, CallArguments given)
    {
        var forms = FormsOf(expression, given);
        return forms.Count <= Most ? forms : [PrintedForm.Of(PrintedMark.Unknown)];
    }

    private IReadOnlyList<PrintedForm> FormsOf(BoundExpression expression, CallArguments given)
    {
        if (given.Find(expression) is { } found)
        {
            return Of(found.Value, found.Given);
        }

        switch (expression)
        {
            case BoundLiteral { Value: string text }:
                return [PrintedForm.Of(text)];
            case BoundConditional conditional:
                var condition = conditions.Read(conditional.Condition, given);
                return
                [
                    .. Of(conditional.Then, given).Select(form => form.When(condition, holds: true)),
                    .. Of(conditional.Else, given).Select(form => form.When(condition, holds: false)),
                ];
            case BoundBinary { Operator: ScriptBinaryOperator.EmptyCoalescing } either:
                var isPresent = conditions.Read(either.Left, given);
                return
                [
                    .. Of(either.Left, given).Select(form => form.When(isPresent, holds: true)),
                    .. Of(either.Right, given).Select(form => form.When(isPresent, holds: false)),
                ];
            case BoundBinary { Operator: ScriptBinaryOperator.Add, Type: TextTemplateType } sum:
                return Concatenate([sum.Left, sum.Right], given);
            case BoundInterpolation interpolation:
                return Concatenate(interpolation.Parts, given);
            case BoundCall { Called: null } call when WrittenBy(call) is { } written:
                return written;
            case BoundCall call:
                return [PrintedForm.Of(MarkOf(call, given))];
            default:
                return [PrintedForm.Of(MarkOf(expression))];
        }
    }

    // The words that a function writes before the value; null where it writes none.
    private static IReadOnlyList<PrintedForm>? WrittenBy(BoundCall call) =>
        call.Function.Name switch
        {
            ValueForms.WithArticle =>
            [
                PrintedForm.Of($"a {PrintedMark.Unknown}"),
                PrintedForm.Of($"an {PrintedMark.Unknown}"),
            ],
            ValueForms.OfMoney => [PrintedForm.Of($"${PrintedMark.Number}")],
            _ => null,
        };

    private IReadOnlyList<PrintedForm> Concatenate(IReadOnlyList<BoundExpression> parts, CallArguments given)
    {
        IReadOnlyList<PrintedForm> forms = [PrintedForm.Of("")];
        foreach (var part in parts)
        {
            var next = Of(part, given);
            forms = [.. forms.SelectMany(form => next.Select(form.Then)).Take(Most + 1)];
        }

        return forms;
    }

    private char MarkOf(BoundCall call, CallArguments given)
    {
        switch (call.Function.Name)
        {
            case ValueForms.OfDate:
                return PrintedMark.Date;
            case { } name
                when ValueForms.IsOfList(name) && call.Arguments[0].Type is ListTemplateType { Element: var element }:
                return MarkOf(element);
            case { } words when ValueForms.KeepWords(words):
                var forms = Of(call.Arguments[0], given);
                return forms.Count == 1 && forms[0].Text.Length == 1 && PrintedMark.IsValue(forms[0].Text[0])
                    ? forms[0].Text[0]
                    : PrintedMark.Unknown;
            default:
                return call.Type is TextTemplateType ? PrintedMark.Unknown : MarkOf(call.Type);
        }
    }

    private char MarkOf(BoundExpression expression) =>
        expression switch
        {
            BoundField field => MarkOf(field.Field),
            BoundElement { Target: BoundField { Field.Type: ListType list } } => MarkOf(TemplateType.Of(list.Element)),
            BoundVariable { Type: TextTemplateType, Name: var name } when !variables.IsElement(name) =>
                PrintedMark.Unknown,
            BoundMember { Target: BoundVariable { Name: "$" }, Type: TextTemplateType } => PrintedMark.Unknown,
            _ => MarkOf(expression.Type),
        };

    private static char MarkOf(FieldSchema field) =>
        field.Type switch
        {
            TextType text
                when text
                    .Constraints.OfType<TextConstraint>()
                    .Any(static constraint => constraint.Expression is not null) => PrintedMark.Code,
            TextType when CodeNames.Contains(LastWord(field.TemplateName)) => PrintedMark.Code,
            _ => MarkOf(TemplateType.Of(field.Type)),
        };

    private static string LastWord(string name) => name.Substring(name.LastIndexOf('_') + 1);

    private static char MarkOf(TemplateType type) =>
        type switch
        {
            TextTemplateType => PrintedMark.Text,
            NumberTemplateType or DurationTemplateType => PrintedMark.Number,
            DateTemplateType => PrintedMark.Date,
            ChoiceTemplateType choice => choice.Choices.Members.Any(static member =>
                member.Label.EndsWith(".", StringComparison.Ordinal)
            )
                ? PrintedMark.TextWithPeriod
                : PrintedMark.Choice,
            _ => PrintedMark.Unknown,
        };
}
