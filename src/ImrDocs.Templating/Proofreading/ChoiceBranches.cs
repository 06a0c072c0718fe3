using ImrDocs.Templating.Binding.Tree;
using ImrDocs.Templating.Binding.Types;
using ImrDocs.Templating.Schema;
using Scriban.Syntax;

namespace ImrDocs.Templating.Proofreading;

/// <summary>Finds the branches that are taken for a single choice.</summary>
internal sealed class ChoiceBranches
{
    private readonly Dictionary<object, ChoiceLabels?> _labels = new(SameObject.Comparer);

    /// <summary>Those of an <c>if</c> with all that follows its <c>else</c>, or of a <c>case</c>.</summary>
    public IReadOnlyList<ChoiceBranch> Of(BoundStatement statement) =>
        statement switch
        {
            BoundIf { Syntax: ScriptIfStatement } condition when Test.Of(condition.Condition) is { } test => OfIf(
                condition,
                test
            ),
            BoundCase { Value.Type: ChoiceTemplateType { Choices: var choices } } choice => OfCase(choice, choices),
            _ => [],
        };

    /// <summary>Those of <c>condition ? then : else</c>.</summary>
    public IReadOnlyList<ChoiceBranch> Of(BoundExpression expression)
    {
        if (
            expression is not BoundConditional { Syntax: ScriptConditionalExpression syntax } conditional
            || Test.Of(conditional.Condition) is not { } test
        )
        {
            return [];
        }

        var branches = CollectorOf(test.Choices);
        branches.Add(test.WhenTrue, syntax.ThenValue);
        branches.Add(test.WhenFalse, syntax.ElseValue);
        return branches.Found;
    }

    private IReadOnlyList<ChoiceBranch> OfIf(BoundIf first, Test test)
    {
        var branches = CollectorOf(test.Choices);
        IReadOnlyList<EnumMember> left = test.Choices.Members;
        for (var (link, asked) = (first, test); ; )
        {
            var syntax = (ScriptIfStatement)link.Syntax;
            branches.Add([.. left.Intersect(asked.WhenTrue)], syntax.Then);
            left = [.. left.Intersect(asked.WhenFalse)];
            if (
                link.Else is BoundIf { Syntax: ScriptIfStatement } next
                && Test.Of(next.Condition) is { } nextTest
                && nextTest.Subject == asked.Subject
            )
            {
                (link, asked) = (next, nextTest);
                continue;
            }

            if (syntax.Else is ScriptElseStatement otherwise)
            {
                branches.Add(left, otherwise.Body);
            }

            return branches.Found;
        }
    }

    private IReadOnlyList<ChoiceBranch> OfCase(BoundCase choice, EnumType choices)
    {
        var branches = CollectorOf(choices);
        IReadOnlyList<EnumMember> left = choices.Members;
        foreach (var branch in choice.Branches)
        {
            IReadOnlyList<EnumMember> members = [.. branch.Values.SelectMany(value => Test.MembersOf(choices, value))];
            branches.Add(members, ((ScriptWhenStatement)branch.Syntax).Body);
            left = [.. left.Except(members)];
        }

        if (choice.Else?.Syntax is { } otherwise)
        {
            branches.Add(left, otherwise);
        }

        return branches.Found;
    }

    private Collector CollectorOf(EnumType choices)
    {
        if (!_labels.TryGetValue(choices, out var labels))
        {
            _labels[choices] = labels = ChoiceLabels.Of(choices);
        }

        return new(labels);
    }

    private sealed class Collector(ChoiceLabels? labels)
    {
        private readonly List<ChoiceBranch> _found = [];

        public IReadOnlyList<ChoiceBranch> Found => _found;

        public void Add(IReadOnlyList<EnumMember> members, ScriptNode? wording)
        {
            if (members.Count == 1 && wording is not null && labels is not null)
            {
                _found.Add(new(members[0], labels.Read(wording)));
            }
        }
    }

    /// <summary>A comparison of a choice with one of its names.</summary>
    private sealed record Test(
        string Subject,
        EnumType Choices,
        IReadOnlyList<EnumMember> WhenTrue,
        IReadOnlyList<EnumMember> WhenFalse
    )
    {
        public static Test? Of(BoundExpression condition)
        {
            if (
                condition
                is not BoundBinary
                {
                    Operator: ScriptBinaryOperator.CompareEqual or ScriptBinaryOperator.CompareNotEqual,
                    Left: { Type: ChoiceTemplateType { Choices: var choices } } subject
                } comparison
            )
            {
                return null;
            }

            IReadOnlyList<EnumMember> named = [.. MembersOf(choices, comparison.Right)];
            IReadOnlyList<EnumMember> others = [.. choices.Members.Except(named)];
            var text = subject.Syntax.ToString()?.Trim() ?? "";
            return named.Count == 0 ? null
                : comparison.Operator == ScriptBinaryOperator.CompareEqual ? new(text, choices, named, others)
                : new(text, choices, others, named);
        }

        public static IEnumerable<EnumMember> MembersOf(EnumType choices, BoundExpression value) =>
            value is BoundLiteral { Value: string name }
                ? choices.Members.Where(member => member.WireName == name)
                : [];
    }
}
