using ImrDocs.Diagnostics;
using ImrDocs.Templating.Functions;
using ImrDocs.Templating.Schema;
using ImrDocs.Templating.Syntax;
using Scriban.Syntax;

namespace ImrDocs.Templating.Binding;

/// <summary>Checks the names that a template gives to its variables.</summary>
internal sealed class StatementNames(
    DiagnosticReport report,
    SectionSchema letter,
    IReadOnlyCollection<string> functions
)
{
    private static readonly string[] Reserved = [Includes.FunctionName, "for", "while", "this"];

    public void CheckNew(ScriptVariable variable)
    {
        var name = ValuePath.NameOf(variable);
        var owner =
            letter.Fields.Any(field => field.TemplateName == name) ? "a field of the letter"
            : FunctionTable.IsOwnGroup(name) ? "a group of functions"
            : FunctionTable.IsGlobal(name) || Reserved.Contains(name) ? "a name of Scriban's own"
            : functions.Contains(name) ? "a function of this template"
            : null;
        if (owner is not null)
        {
            report.Add(BindingRules.Variable, variable, $"'{name}' is {owner}; give the variable a name of its own");
        }
    }

    /// <summary>Reports a loop's variable that is set in the loop: it keeps what the list gives it.</summary>
    public void CheckKept(ScriptVariable variable, Scope scope)
    {
        var name = ValuePath.NameOf(variable);
        if (scope.Find(name) is { IsOfLoop: true })
        {
            report.Add(
                BindingRules.Variable,
                variable,
                $"'{name}' is the variable of a loop and keeps what the list gives it; keep the value in a "
                    + $"variable of its own"
            );
        }
    }

    /// <summary>
    /// Reports a loop's variable that would hide another: what it holds after the loop would not be what it held
    /// before.
    /// </summary>
    public void CheckFree(ScriptVariable variable, Scope scope)
    {
        var name = ValuePath.NameOf(variable);
        if (scope.Find(name) is not null)
        {
            report.Add(
                BindingRules.Variable,
                variable,
                $"'{name}' is already a variable here, and the loop would hide it; give the loop's variable a "
                    + $"name of its own"
            );
        }
    }
}
