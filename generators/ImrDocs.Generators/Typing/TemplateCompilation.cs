using ImrDocs.Diagnostics;
using ImrDocs.Templating.Binding.Tree;

namespace ImrDocs.Generators.Typing;

/// <summary>
/// Says whether a bound template, with all that it includes, is compiled; what it holds that is not makes the whole
/// letter interpreted.
/// </summary>
internal sealed class TemplateCompilation
{
    // Where each variable is set to the next, the types of all are known only after as many rounds.
    private const int MostRounds = 20;

    private TemplateCompilation(CompiledVariables variables) => Variables = variables;

    /// <summary>The types of the variables that the template sets.</summary>
    public CompiledVariables Variables { get; }

    /// <summary>The first construct that is not compiled; null when all is.</summary>
    public Diagnostic? Refusal { get; private init; }

    /// <summary>Asks of each construct of a template whether it is compiled.</summary>
    /// <param name="template">The template.</param>
    /// <param name="found">What its check found, which its author set aside.</param>
    internal static TemplateCompilation Of(BoundTemplate template, IReadOnlyList<Diagnostic> found)
    {
        var variables = new CompiledVariables();
        var scope = CompiledScope.Of(template, variables);

        // A variable can be read above the place that sets it, in a loop's next round: what is learned there is asked
        // for again.
        StatementTypes walk;
        var rounds = 0;
        do
        {
            rounds++;
            variables.Settle();
            walk = new(variables);
            walk.Walk(template.Body, scope);
        } while (variables.HasChanged && rounds < MostRounds);

        if (variables.HasChanged)
        {
            walk.Refuse(scope, template.Body.Syntax, "what is passed on through this many variables");
        }

        // A variable without a value is an error of the interpreter's; compiled code has no such state.
        var unset = found.FirstOrDefault(static diagnostic => diagnostic.Rule == BindingRules.Variable);
        return new(variables)
        {
            Refusal = walk.Refusal
                ?? (
                    unset is null
                        ? null
                        : StatementTypes.NotCompiledAt(
                            unset.Path,
                            unset.Line,
                            unset.Column,
                            "a variable that may have no value"
                        )
                ),
        };
    }
}
