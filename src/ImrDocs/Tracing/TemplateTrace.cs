using System.Collections.Immutable;
using Scriban.Parsing;
using Scriban.Runtime;
using Scriban.Syntax;

namespace ImrDocs.Tracing;

/// <summary>What is gathered while one letter is written.</summary>
/// <param name="call">The template that the letter begins with.</param>
internal sealed class TemplateTrace(TemplateCall call)
{
    private readonly Dictionary<IScriptOutput, StretchList> _captured = new(ReferenceEqualityComparer.Instance);
    private TemplateCall _call = call;
    private ImmutableList<IncludeStep> _includes = [];
    private ImmutableList<(RunningLoop Loop, int Round)> _rounds = [];
    private StretchList? _current;
    private bool _isTaken;

    /// <summary>The stretches of the letter.</summary>
    public IReadOnlyList<PendingStretch> Stretches => _current?.Stretches ?? [];

    /// <summary>Whether the statement calls another template, or a function of the template's own.</summary>
    public bool IsCall(ScriptNode statement) => _call.Calls.ContainsKey(statement);

    /// <summary>Goes through what the statement calls, and gives the stretches that were written there.</summary>
    public StretchList? Call(ScriptNode statement, Func<StretchList?> run)
    {
        var (call, includes) = (_call, _includes);
        _call = call.Calls[statement];
        _includes = _call.Path == call.Path ? includes : includes.Add(new(call.Path, statement.Span.Start.Line + 1));
        var stretches = Gather(() => run());
        (_call, _includes) = (call, includes);
        return stretches;
    }

    /// <summary>Goes through a capture; its stretches are kept until it is printed.</summary>
    public void Capture(Action run, Func<IScriptOutput?> captured)
    {
        var stretches = Gather(run);
        if (captured() is { } output && stretches is not null)
        {
            _captured[output] = stretches;
        }
    }

    /// <summary>The stretches of a captured text.</summary>
    public StretchList? FindCapture(IScriptOutput? captured) =>
        captured is null ? null : _captured.GetValueOrDefault(captured);

    /// <summary>Goes through a loop.</summary>
    public void Loop(ScriptNode loop, string variable, Action run)
    {
        var rounds = _rounds;
        _rounds = rounds.Add((new(variable, _call.SectionLoops.GetValueOrDefault(loop)), 0));
        run();
        _rounds = rounds;
    }

    /// <summary>Goes through a <c>case</c>, and reports whether one of its <c>when</c> was taken.</summary>
    public bool Case(Action run)
    {
        var outer = _isTaken;
        _isTaken = false;
        run();
        var isTaken = _isTaken;
        _isTaken = outer;
        return isTaken;
    }

    /// <summary>A <c>when</c> of the innermost <c>case</c> is taken.</summary>
    public void TakeBranch() => _isTaken = true;

    /// <summary>Begins the next round of the innermost loop.</summary>
    public void NextRound()
    {
        var loop = _rounds[^1].Loop;
        _rounds = _rounds.SetItem(_rounds.Count - 1, (loop, ++loop.Rounds));
    }

    /// <summary>Records what a statement wrote.</summary>
    /// <param name="statement">The statement.</param>
    /// <param name="length">How much it wrote.</param>
    /// <param name="inner">The stretches of what it called or printed, where they are known more exactly.</param>
    public void Record(ScriptStatement statement, int length, StretchList? inner)
    {
        _current ??= new();
        if (statement is ScriptRawStatement raw)
        {
            RecordLines(raw.Text.ToString(), raw.Span.Start, length);
        }
        else if (inner?.End == length)
        {
            _current.Add(inner);
        }
        else
        {
            _current.Add(
                Source(statement.Span.Start, isValue: true, _call.Fields.GetValueOrDefault(statement)),
                length
            );
        }
    }

    private StretchList? Gather(Action run)
    {
        var outer = _current;
        _current = null;
        run();
        var gathered = _current;
        _current = outer;
        return gathered;
    }

    // Each line of a template's wording is a stretch of its own.
    private void RecordLines(string text, TextPosition start, int length)
    {
        // Line breaks at its beginning may have been left out.
        var surplus = text.Length - length;
        var place = start;
        for (var begin = 0; begin < text.Length; )
        {
            var end = text.IndexOf('\n', begin) is >= 0 and var found ? found + 1 : text.Length;
            _current!.Add(Source(place, isValue: false, field: null), end - Math.Max(begin, surplus));
            (begin, place) = (end, new(start.Offset + end, place.Line + 1, 0));
        }
    }

    private StretchSource Source(TextPosition place, bool isValue, string? field) =>
        new(_call.Path, place, _includes, _rounds, isValue, field);
}
