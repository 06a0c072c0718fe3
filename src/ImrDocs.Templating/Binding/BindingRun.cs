using ImrDocs.Templating.Limits;
using ImrDocs.Templating.Syntax;

namespace ImrDocs.Templating.Binding;

/// <summary>
/// The binding of one letter: what each call of a template came to, and how many statements and expressions were bound
/// for them.
/// </summary>
/// <remarks>
/// What an earlier check left behind counts as if it were bound now, so that the count depends on the templates alone.
/// </remarks>
internal sealed class BindingRun
{
    private readonly Dictionary<(TemplateUnit Unit, BindingCall Call), BindingCallResult> _known = [];

    /// <summary>How many statements and expressions were bound, each call counted once.</summary>
    public int Parts { get; private set; }

    /// <summary>Whether there are too many. Nothing is bound any more, and what was bound is not the whole.</summary>
    public bool IsSpent => Parts > TemplateLimits.Parts;

    /// <summary>Counts a statement or an expression.</summary>
    public void Spend() => Parts++;

    /// <summary>What a call came to, in this run or in an earlier one; null where it was not met.</summary>
    public BindingCallResult? Find(TemplateUnit unit, BindingCall call)
    {
        if (_known.TryGetValue((unit, call), out var known))
        {
            return known;
        }

        if (unit.Recall(call) is not BindingCallResult earlier)
        {
            return null;
        }

        Adopt(unit, call, earlier);
        return earlier;
    }

    /// <summary>Keeps what a call came to, also for later runs.</summary>
    public void Keep(TemplateUnit unit, BindingCall call, BindingCallResult result)
    {
        if (!IsSpent)
        {
            _known[(unit, call)] = result;
            unit.Keep(call, result);
        }
    }

    private void Adopt(TemplateUnit unit, BindingCall call, BindingCallResult result)
    {
        var open = new Stack<(TemplateUnit Unit, BindingCall Call, BindingCallResult Result)>([(unit, call, result)]);
        while (open.Count > 0)
        {
            var next = open.Pop();
            if (_known.ContainsKey((next.Unit, next.Call)))
            {
                continue;
            }

            _known.Add((next.Unit, next.Call), next.Result);
            Parts += next.Result.OwnParts;
            foreach (var inner in next.Result.Calls)
            {
                open.Push(inner);
            }
        }
    }
}
