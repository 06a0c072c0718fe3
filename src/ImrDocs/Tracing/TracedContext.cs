using ImrDocs.Interpretation;
using ImrDocs.Models;
using ImrDocs.Redaction;
using Scriban.Runtime;
using Scriban.Syntax;

namespace ImrDocs.Tracing;

/// <summary>
/// A context that reports to a trace what the interpreter reaches. It evaluates the same trees to the same text.
/// </summary>
/// <remarks>
/// Scriban evaluates every node through its context, so that the templates need no change and a normal rendering pays
/// nothing.
/// </remarks>
internal sealed class TracedContext : RedactingContext
{
    private readonly TracedSections? _sections;
    private IScriptOutput? _printed;

    /// <param name="templates">The templates.</param>
    /// <param name="redacts">Whether it redacts the letter.</param>
    public TracedContext(LetterTemplates templates, bool redacts)
        : base(templates, redacts) =>
        _sections = redacts ? null : new(section => ReachedPoints?.AddRead(CurrentSourceFile ?? "", section));

    /// <summary>What each stretch comes from; set anew for each text.</summary>
    public TemplateTrace? Trace { get; set; }

    /// <summary>What is reached; null where it is not recorded.</summary>
    public ReachedPoints? ReachedPoints { get; set; }

    public override object? Evaluate(ScriptNode? node, bool aliasReturnedFunction)
    {
        if (node is null)
        {
            return base.Evaluate(node, aliasReturnedFunction);
        }

        var isTaken = true;
        object? value = null;
        switch (node)
        {
            case ScriptRawStatement or ScriptExpressionStatement:
                value = Print((ScriptStatement)node);
                break;
            case ScriptForStatement { Variable: ScriptVariable variable }:
                Trace!.Loop(node, variable.Name, Evaluate);
                break;
            case ScriptWhileStatement:
                Trace!.Loop(node, "while", Evaluate);
                break;
            case ScriptBlockStatement { Parent: ScriptForStatement or ScriptWhileStatement }:
                Trace!.NextRound();
                Evaluate();
                break;
            case ScriptCaseStatement:
                isTaken = Trace!.Case(Evaluate);
                break;
            case ScriptBlockStatement { Parent: ScriptWhenStatement }:
                Trace!.TakeBranch();
                Evaluate();
                break;
            case ScriptCaptureStatement { Target: { } target }:
                Trace!.Capture(Evaluate, () => GetValue(target) as IScriptOutput);
                break;
            default:
                Evaluate();
                _printed = value as IScriptOutput ?? _printed;
                break;
        }

        ReachedPoints?.Add(node, this, isTaken ? value : NoBranch.Instance);
        return value;

        void Evaluate() => value = base.Evaluate(node, aliasReturnedFunction);
    }

    protected override IObjectAccessor? GetMemberAccessorImpl(object target) =>
        target is ISection && _sections is not null ? _sections : base.GetMemberAccessorImpl(target);

    // What the statement gives is written here, and not by the block around it, so that its length is known.
    private object? Print(ScriptStatement statement)
    {
        var start = Length(Output);
        object? value = null;
        _printed = null;
        var inner = Trace!.IsCall(statement) ? Trace.Call(statement, Evaluate) : Evaluate();

        if (
            value is not null
            && statement is { CanOutput: true } and not ScriptExpressionStatement { Expression: ScriptAssignExpression }
            && EnableOutput
        )
        {
            Write(statement.Span, value);
            value = null;
        }

        Trace.Record(statement, Length(Output) - start, inner ?? Trace.FindCapture(_printed));
        return value;

        StretchList? Evaluate()
        {
            value = base.Evaluate(statement, aliasReturnedFunction: false);
            return null;
        }
    }

    private static int Length(IScriptOutput output) => ((StringBuilderOutput)output).Builder.Length;
}
