using System.Text;
using ImrDocs.Templating.Binding.Tree;
using ImrDocs.Templating.Flow;
using Scriban.Syntax;

namespace ImrDocs.Templating.Proofreading.Words;

/// <summary>What stands before and after the elements of a loop, in each round of a letter with some rounds.</summary>
internal sealed class LoopRounds
{
    private const char Element = '\0';

    private readonly BoundFor _loop;
    private readonly StringBuilder _text = new();
    private (int Index, int Count) _round;
    private bool _isKnown = true;

    private LoopRounds(BoundFor loop) => _loop = loop;

    /// <summary>
    /// What each round writes, with the element between what stands before and after it; null where it is not known.
    /// </summary>
    /// <param name="flow">The loop in the ways through the letter.</param>
    /// <param name="loop">The loop in the template.</param>
    /// <param name="count">How many rounds there are.</param>
    public static IReadOnlyList<(string Before, string After)>? Of(FlowLoop flow, BoundFor loop, int count)
    {
        var rounds = new LoopRounds(loop);
        List<(string Before, string After)> all = [];
        for (var index = 0; index < count; index++)
        {
            rounds._round = (index, count);
            rounds._text.Clear();
            rounds.Write(flow.Body);
            var text = rounds._text.ToString();
            var (first, last) = (text.IndexOf(Element), text.LastIndexOf(Element));
            if (first < 0 || !rounds._isKnown)
            {
                return null;
            }

            all.Add((text.Substring(0, first), text.Substring(last + 1)));
        }

        return all;
    }

    private void Write(FlowNode node)
    {
        switch (node)
        {
            case FlowStep { Text: { } text }:
                _text.Append(text);
                break;
            case FlowStep { Statement: BoundOutput output }:
                _text.Append(TextOf(output.Value));
                break;
            case FlowSequence sequence:
                foreach (var part in sequence.Parts)
                {
                    Write(part);
                }

                break;
            case FlowChoice { Statement: BoundIf condition } choice when Answer(condition.Condition) is { } answer:
                Write(choice.Ways[answer ? 0 : 1]);
                break;
            case FlowChoice choice when choice.Ways.All(static way => way is FlowSequence { Parts.Count: 0 }):
                break;
            case FlowChoice or FlowLoop or FlowCall or FlowCaptured:
                _text.Append(Element);
                break;
            case FlowJump:
                _isKnown = false;
                break;
        }
    }

    private string TextOf(BoundExpression value) =>
        value switch
        {
            BoundLiteral { Value: string text } => text,
            BoundConditional conditional when Answer(conditional.Condition) is { } answer => TextOf(
                answer ? conditional.Then : conditional.Else
            ),
            _ => Element.ToString(),
        };

    // What a condition says in the round; null where it asks for something else.
    private bool? Answer(BoundExpression condition)
    {
        switch (condition)
        {
            case BoundMember { Name: "first", Target: BoundVariable { Name: "for" } }:
                return _round.Index == 0;
            case BoundMember { Name: "last", Target: BoundVariable { Name: "for" } }:
                return _round.Index == _round.Count - 1;
            case BoundUnary { Operator: ScriptUnaryOperator.Not, Operand: var operand }:
                return !Answer(operand);
            case BoundBinary { Operator: ScriptBinaryOperator.And } both:
                return (Answer(both.Left), Answer(both.Right)) switch
                {
                    (false, _) or (_, false) => false,
                    (true, true) => true,
                    _ => null,
                };
            case BoundBinary { Operator: ScriptBinaryOperator.Or } either:
                return (Answer(either.Left), Answer(either.Right)) switch
                {
                    (true, _) or (_, true) => true,
                    (false, false) => false,
                    _ => null,
                };
            case BoundBinary comparison
                when Number(comparison.Left) is { } left && Number(comparison.Right) is { } right:
                return comparison.Operator switch
                {
                    ScriptBinaryOperator.CompareEqual => left == right,
                    ScriptBinaryOperator.CompareNotEqual => left != right,
                    ScriptBinaryOperator.CompareLess => left < right,
                    ScriptBinaryOperator.CompareLessOrEqual => left <= right,
                    ScriptBinaryOperator.CompareGreater => left > right,
                    ScriptBinaryOperator.CompareGreaterOrEqual => left >= right,
                    _ => null,
                };
            default:
                return null;
        }
    }

    private long? Number(BoundExpression expression) =>
        expression switch
        {
            BoundLiteral { Value: int number } => number,
            BoundMember { Name: "index", Target: BoundVariable { Name: "for" } } => _round.Index,
            BoundMember { Name: "rindex", Target: BoundVariable { Name: "for" } } => _round.Count - 1 - _round.Index,
            BoundMember { Name: "length", Target: BoundVariable { Name: "for" } } => _round.Count,
            BoundMember { Name: "size", Target: var list }
                when list.Syntax.ToString() == _loop.List.Syntax.ToString() => _round.Count,
            BoundBinary { Operator: ScriptBinaryOperator.Add } sum => Number(sum.Left) + Number(sum.Right),
            BoundBinary { Operator: ScriptBinaryOperator.Subtract } difference => Number(difference.Left)
                - Number(difference.Right),
            _ => null,
        };
}
