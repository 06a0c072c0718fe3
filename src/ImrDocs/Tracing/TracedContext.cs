using ImrDocs.Redaction;
using ImrDocs.Templates;
using Scriban.Runtime;
using Scriban.Syntax;

namespace ImrDocs.Tracing;

/// <summary>A context that tells a trace what the interpreter comes by. It evaluates the same trees to the same text.</summary>
/// <param name="templates">The templates.</param>
/// <param name="redacts">Whether it redacts the letter.</param>
/// <remarks>Scriban evaluates every node through its context, so that the templates need no change and a normal rendering pays nothing.</remarks>
internal sealed class TracedContext(LetterTemplates templates, bool redacts) : RedactingContext(templates, redacts)
{
    private IScriptOutput? _printed;

    /// <summary>What is gathered; set anew for each letter.</summary>
    public TemplateTrace? Trace { get; set; }

    public override object? Evaluate(ScriptNode? node, bool aliasReturnedFunction)
    {
        switch (node)
        {
            case ScriptRawStatement or ScriptExpressionStatement:
                return Print((ScriptStatement)node);
            case ScriptForStatement { Variable: ScriptVariable variable }:
                return Trace!.Loop(node, variable.Name, () => base.Evaluate(node, aliasReturnedFunction));
            case ScriptWhileStatement:
                return Trace!.Loop(node, "while", () => base.Evaluate(node, aliasReturnedFunction));
            case ScriptBlockStatement { Parent: ScriptForStatement or ScriptWhileStatement }:
                Trace!.NextRound();
                return base.Evaluate(node, aliasReturnedFunction);
            case ScriptCaptureStatement { Target: { } target }:
                Trace!.Capture(() => base.Evaluate(node, aliasReturnedFunction), () => GetValue(target) as IScriptOutput);
                return null;
            default:
                var value = base.Evaluate(node, aliasReturnedFunction);
                _printed = value as IScriptOutput ?? _printed;
                return value;
        }
    }

    // What the statement gives is written here, and not by the block around it, so that its length is known.
    private object? Print(ScriptStatement statement)
    {
        var start = Length(Output);
        object? value = null;
        _printed = null;
        var called = Trace!.IsCall(statement) ? Trace.Call(statement, Evaluate) : null;
        if (called is null)
        {
            Evaluate();
        }

        if (value is not null && statement is { CanOutput: true } and not ScriptExpressionStatement { Expression: ScriptAssignExpression } && EnableOutput)
        {
            Write(statement.Span, value);
            value = null;
        }

        Trace.Record(statement, Length(Output) - start, called ?? Trace.FindCapture(_printed));
        return value;

        void Evaluate() => value = base.Evaluate(statement, aliasReturnedFunction: false);
    }

    private static int Length(IScriptOutput output) => ((StringBuilderOutput)output).Builder.Length;
}
