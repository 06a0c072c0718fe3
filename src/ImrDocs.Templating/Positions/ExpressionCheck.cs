using ImrDocs.Templating.Diagnostics;
using ImrDocs.Templating.Syntax;
using Scriban.Syntax;

namespace ImrDocs.Templating.Positions;

/// <summary>Finds in expressions what a letter's template must not do, whatever its data.</summary>
internal sealed class ExpressionCheck(AnalysisReport report)
{
    private const string ReadOnly = "a template cannot change the letter's data; keep the value in a variable of its own: {{ name = value }}";

    public void CheckAll(IEnumerable<ScriptNode>? nodes)
    {
        foreach (var node in nodes ?? [])
        {
            Check(node);
        }
    }

    public void Check(ScriptNode? node)
    {
        switch (node)
        {
            case null:
                return;
            case ScriptAnonymousFunction or ScriptInterpolatedStringExpression or ScriptInterpolatedExpression:
                Refuse(node);
                return;
            case ScriptMemberExpression member:
                Check(member.Target);
                return;
            case ScriptVariableGlobal { Name: Includes.FunctionName }:
            case ScriptFunctionCall call when Includes.IsInclude(call):
                report.Add(TemplateRules.Include, node.Span.Start, "an include prints Markdown; make it a statement of its own: {{ include 'name' }}");
                return;
            case ScriptAssignExpression { EqualToken.TokenType: not Scriban.Parsing.TokenType.Equal } assignment:
                Refuse(assignment);
                return;
            case ScriptAssignExpression assignment:
                CheckTarget(assignment.Target);
                break;
            case ScriptIncrementDecrementExpression:
                Refuse(node);
                return;
        }

        for (var i = 0; i < node.ChildrenCount; i++)
        {
            Check(node.GetChildren(i));
        }
    }

    /// <summary>Checks what a value is kept in.</summary>
    public void CheckTarget(ScriptExpression? target)
    {
        if (target is not null and not ScriptVariable)
        {
            report.Add(TemplateRules.ReadOnly, target.Span.Start, ReadOnly);
        }
    }

    public void Refuse(ScriptNode node) => report.Add(TemplateRules.Construct, node.Span.Start, RefusedConstructs.Describe(node));
}
