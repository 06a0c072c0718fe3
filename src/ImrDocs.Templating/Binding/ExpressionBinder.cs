using ImrDocs.Diagnostics;
using ImrDocs.Templating.Binding.Tree;
using ImrDocs.Templating.Binding.Types;
using ImrDocs.Templating.Schema;
using ImrDocs.Templating.Syntax;
using Scriban.Parsing;
using Scriban.Syntax;

namespace ImrDocs.Templating.Binding;

/// <summary>Finds the static type of each expression and whatever is wrong with it.</summary>
internal sealed partial class ExpressionBinder
{
    private readonly DiagnosticReport _report;
    private readonly SectionSchema _letter;
    private readonly OperatorBinder _operators;
    private readonly CallBinder _calls;
    private readonly MemberBinder _members;
    private readonly BindingRun _run;

    public ExpressionBinder(
        DiagnosticReport report,
        SectionSchema letter,
        IReadOnlyCollection<string> functions,
        BindingRun run
    )
    {
        _run = run;
        _report = report;
        _letter = letter;
        _operators = new(report);
        _calls = new(report, letter, functions);
        _members = new(report, letter);
    }

    /// <summary>Binds an expression whose value is used: it must be there.</summary>
    public BoundExpression BindValue(ScriptNode? node, Scope scope) => RequirePresent(Bind(node, scope), scope);

    /// <summary>Binds an expression whose value may be absent.</summary>
    public BoundExpression Bind(ScriptNode? node, Scope scope)
    {
        _run.Spend();
        if (_run.IsSpent || _report.IsFull)
        {
            return new BoundError(node!);
        }

        var bound = BindNode(node, scope);
        if (bound.Type is NullTemplateType || ValuePath.Of(node) is not { } path)
        {
            return bound;
        }

        var type = scope.IsPresent(path) ? bound.Type with { IsNullable = false } : bound.Type;
        return bound with
        {
            Type = type switch
            {
                ListTemplateType list when scope.HasContent(path) => list with { CanBeEmpty = false },
                NumberTemplateType number => number with { Least = LowerBound.Both(number.Least, scope.Least(path)) },
                TextTemplateType text when scope.HasContent(path) => text with
                {
                    Contents = text.Contents & ~TextContents.Empty,
                },
                _ => type,
            },
        };
    }

    /// <summary>Reports a value that can be absent where it must be there.</summary>
    private BoundExpression RequirePresent(BoundExpression bound, Scope scope)
    {
        if (!bound.Type.IsNullable)
        {
            return bound;
        }

        if (bound is BoundOmitted omitted)
        {
            _members.ReportOmitted(omitted.Member, scope);
            return new BoundError(bound.Syntax);
        }

        _report.Add(
            BindingRules.MaybeAbsent,
            bound.Syntax,
            bound is BoundLiteral
                ? "'null' is nothing, and something is asked for here; write a value"
                : $"{Describe(bound.Syntax)} can be absent; test it first: {{{{ if "
                    + $"{ValuePath.Written(bound.Syntax) ?? "..."} }}}}"
        );
        return bound with
        {
            Type = bound.Type is NullTemplateType ? new UnknownTemplateType() : bound.Type with { IsNullable = false },
        };
    }

    private static string Describe(ScriptNode node) => ValuePath.Of(node) is { } path ? $"'{path}'" : "the value";

    private BoundExpression BindNode(ScriptNode? node, Scope scope)
    {
        switch (node)
        {
            case ScriptNestedExpression nested:
                return Bind(nested.Expression, scope);
            case ScriptLiteral literal:
                return LiteralBinder.Bind(literal, _report);
            case ScriptThisExpression:
                return new BoundVariable(node, new LetterTemplateType(), "this");
            case ScriptVariable { Name: Includes.FunctionName }:
            case ScriptFunctionCall call when Includes.IsInclude(call):
                _report.Add(
                    TemplateRules.Include,
                    node,
                    "an include prints Markdown; make it a statement of its own: {{ include 'name' }}"
                );
                return new BoundError(node);
            case ScriptVariable variable:
                return BindVariable(variable, scope);
            case ScriptIsEmptyExpression empty:
                return BindEmpty(empty, scope);
            case ScriptMemberExpression member when CallBinder.IsFunctionName(member, scope):
                return _calls.Bind(member, member, [], scope);
            case ScriptMemberExpression member:
                return _members.Bind(member, BindTarget(member, scope), scope);
            case ScriptIndexerExpression given
                when OwnFunctions.NumberOf(given) is { } number && scope.Find(ValuePath.NameOf(number)) is { } state:
                return new BoundVariable(given, state.Type, ValuePath.NameOf(number));
            case ScriptIndexerExpression indexer:
                return _members.BindElement(indexer, BindValue(indexer.Target, scope), BindValue(indexer.Index, scope));
            case ScriptUnaryExpression { Operator: ScriptUnaryOperator.Not }:
                return ConditionBinder.Bind(this, _report, node, scope).Condition;
            case ScriptUnaryExpression { Operator: not ScriptUnaryOperator.FunctionAlias } unary
            and not ScriptIncrementDecrementExpression:
                return _operators.Unary(unary, BindValue(unary.Right, scope));
            case ScriptBinaryExpression binary:
                return BindBinary(binary, scope);
            case ScriptConditionalExpression conditional:
                return BindConditional(conditional, scope);
            case ScriptPipeCall pipe:
                return BindPipe(pipe, scope);
            case ScriptFunctionCall call:
                return BindCall(call, call, [], scope);
            case ScriptInterpolatedStringExpression interpolation:
                return BindInterpolation(interpolation, scope);
            case ScriptArrayInitializerExpression list:
                return BindList(list, scope);
            default:
                return Refuse(node);
        }
    }

    /// <summary>Binds a value that is kept or passed on.</summary>
    public BoundExpression BindKept(ScriptNode? node, Scope scope)
    {
        var bound = Bind(node, scope);
        if (bound.Type is not (ArgumentsTemplateType or LoopTemplateType))
        {
            return bound;
        }

        _report.Add(
            TemplateRules.Construct,
            bound.Syntax,
            $"{bound.Type.Noun} cannot be kept or passed on as a whole; name what you need of it: {{{{ item = "
                + $"{(bound.Type is LoopTemplateType ? "for.index" : "$.item")} }}}}"
        );
        return new BoundError(bound.Syntax);
    }

    private BoundError Refuse(ScriptNode? node)
    {
        _report.Add(TemplateRules.Construct, node!, RefusedConstructs.Describe(node!));
        return new BoundError(node!);
    }

    private BoundExpression BindVariable(ScriptVariable variable, Scope scope)
    {
        var name = ValuePath.NameOf(variable);
        if (scope.Find(name) is { } state)
        {
            if (state.IsMaybeUnset)
            {
                _report.Add(
                    BindingRules.Variable,
                    variable,
                    $"'{name}' has no value on every way that leads here; set it before the condition or the loop"
                );
            }

            return new BoundVariable(variable, state.Type, name);
        }

        if (_letter.Fields.FirstOrDefault(field => field.TemplateName == name) is { } field)
        {
            return new BoundField(variable, TemplateType.Of(field.Type, field.IsNullable), Target: null, field);
        }

        if (CallBinder.IsFunctionName(variable, scope) || _calls.IsOwn(name))
        {
            return _calls.Bind(variable, variable, [], scope);
        }

        var known = _letter
            .Fields.Select(static f => f.TemplateName)
            .Concat(scope.VariableNames.Where(static key => key.Length > 1 && key[1] != '.'));
        _report.Add(
            BindingRules.UnknownName,
            variable,
            $"there is no field or variable '{name}' here{HintOf(name, known)}"
        );
        return new BoundError(variable);
    }

    private string HintOf(string name, IEnumerable<string> known)
    {
        var hint = ForeignWords.Hint(name) + NearestName.Propose(name, known);
        return hint.Length > 0 || name[0] == '$' ? hint
            : name is "for" or "while" ? "; it is known inside of its loop"
            : $"; the letter's fields are declared in the C# record '{_letter.Name}', and the command 'fields' "
                + "lists them";
    }

    // What has nothing in it has a size of 0.
    private BoundExpression BindEmpty(ScriptIsEmptyExpression empty, Scope scope)
    {
        var target = BindValue(empty.Target, scope);
        return target.Type switch
        {
            UnknownTemplateType => new BoundError(empty),
            ListTemplateType or TextTemplateType => new BoundBinary(
                empty,
                new BooleanTemplateType(),
                ScriptBinaryOperator.CompareEqual,
                new BoundMember(empty, new NumberTemplateType { Least = LowerBound.Zero }, target, "size"),
                new BoundLiteral(empty, new NumberTemplateType(), 0)
            ),
            _ => Refuse(empty),
        };
    }

    private BoundExpression BindTarget(ScriptMemberExpression member, Scope scope)
    {
        // After a '?.' all that follows in the chain is asked for in the same way; only its sign is another.
        if (member.DotToken.TokenType != TokenType.QuestionDot)
        {
            return BindValue(member.Target, scope);
        }

        var target = Bind(member.Target, scope);
        if (member.DotToken.ToString() == "?." && target.Type is not UnknownTemplateType)
        {
            _report.Settle(
                BindingRules.Condition,
                member.Target!,
                target.Type.IsNullable ? null : true,
                "what stands before '?.' is never absent here; write '.'"
            );
        }

        return target;
    }

    private BoundExpression BindBinary(ScriptBinaryExpression binary, Scope scope)
    {
        switch (binary.Operator)
        {
            case ScriptBinaryOperator.And or ScriptBinaryOperator.Or:
                return ConditionBinder.Bind(this, _report, binary, scope).Condition;
            case ScriptBinaryOperator.EmptyCoalescing:
                return _operators.Coalesce(binary, Bind(binary.Left, scope), Bind(binary.Right, scope));
            case ScriptBinaryOperator.CompareEqual or ScriptBinaryOperator.CompareNotEqual:
                return _operators.Equality(binary, Bind(binary.Left, scope), Bind(binary.Right, scope));
            default:
                return _operators.Binary(binary, BindValue(binary.Left, scope), BindValue(binary.Right, scope));
        }
    }

    private BoundExpression BindConditional(ScriptConditionalExpression conditional, Scope scope)
    {
        var condition = ConditionBinder.Bind(this, _report, conditional.Condition, scope);
        if (condition is not { WhenTrue: { } whenTrue, WhenFalse: { } whenFalse })
        {
            return condition.WhenTrue is { } only
                ? Bind(conditional.ThenValue, only)
                : Bind(conditional.ElseValue, condition.WhenFalse!);
        }

        var then = Bind(conditional.ThenValue, whenTrue);
        var otherwise = Bind(conditional.ElseValue, whenFalse);
        if (TypeJoin.Of(then.Type, otherwise.Type) is { } type)
        {
            return new BoundConditional(conditional, type, condition.Condition, then, otherwise);
        }

        _report.Add(
            BindingRules.WrongType,
            conditional,
            $"one branch gives {then.Type.Noun}, the other {otherwise.Type.Noun}; both must give the same"
        );
        return new BoundError(conditional);
    }

    // Scriban asks each value itself for its text here, and not what prints it: only some have one text both ways.
    private BoundInterpolation BindInterpolation(ScriptInterpolatedStringExpression interpolation, Scope scope)
    {
        List<BoundExpression> parts = [];
        foreach (var part in interpolation.Parts)
        {
            var bound = BindValue(part is ScriptInterpolatedExpression hole ? hole.Expression : part, scope);
            if (
                bound.Type
                is not (
                    TextTemplateType
                    or ChoiceTemplateType
                    or NumberTemplateType { IsWhole: true }
                    or UnknownTemplateType
                )
            )
            {
                _report.Add(
                    BindingRules.NoText,
                    bound.Syntax,
                    $"inside an interpolated text {bound.Type.Noun} has no text of its own; make a text of it "
                        + $"first, or print it for itself"
                );
            }

            parts.Add(bound);
        }

        var text = parts.Aggregate(new TextTemplateType(Contents: TextContents.Empty), static (text, part) =>
            text.Then(TextTemplateType.OfValue(part.Type))
        );
        return new(interpolation, text, parts);
    }

    private BoundList BindList(ScriptArrayInitializerExpression list, Scope scope)
    {
        var elements = list.Values.Select(value => BindValue(value, scope)).ToList();
        TemplateType? type = elements.Count == 0 ? new UnknownTemplateType() : elements[0].Type;
        foreach (var element in elements.Skip(1))
        {
            type = type is null ? null : TypeJoin.Of(type, element.Type);
        }

        if (type is null)
        {
            _report.Add(BindingRules.WrongType, list, "the elements of a list have one type");
        }

        return new BoundList(
            list,
            new ListTemplateType(IsNullable: false, type ?? new UnknownTemplateType(), CanBeEmpty: elements.Count == 0),
            elements
        );
    }
}
