using ImrDocs.Diagnostics;
using ImrDocs.Templating.Binding.Tree;
using ImrDocs.Templating.Schema;
using ImrDocs.Templating.Syntax;
using Scriban.Syntax;

namespace ImrDocs.Templating.Binding;

/// <content>Includes, bound where they are called.</content>
internal sealed partial class TemplateBinder
{
    private (BoundStatement Statement, Scope? After) BindInclude(
        ScriptStatement statement,
        ScriptFunctionCall call,
        Scope scope
    )
    {
        List<KeyValuePair<string, BoundExpression>> arguments = [];
        var isUnderstood = true;
        foreach (var argument in call.Arguments.Skip(1))
        {
            if (argument is ScriptNamedArgument { Name: { } name, Value: { } value })
            {
                if (arguments.Any(given => given.Key == name.Name))
                {
                    _report.Add(BindingRules.ArgumentCount, argument, $"'{name.Name}' is given twice; take one away");
                }

                arguments.Add(new(name.Name, _expressions.BindKept(value, scope)));
            }
            else if (isUnderstood)
            {
                isUnderstood = false;
                _report.Add(
                    BindingRules.ArgumentCount,
                    argument,
                    "what an include is given has a name, and parentheses around it where it is more than one word: "
                        + (IncludeAdvice.InParentheses(call) ?? "{{ include 'name' item: (count + 1) }}")
                );
            }
        }

        // What it is given is not known where that is not understood.
        if (Find(call) is not { } unit || !isUnderstood)
        {
            return (new BoundInclude(statement, null, arguments), scope);
        }

        var (bound, after, findings, _, _) = Call(unit, _includedBy.Push(_template.Path), Given(scope, arguments));
        _report.AddIncluded(findings, call);
        return (new BoundInclude(statement, bound, arguments), after is null ? scope : after.Leave(scope));
    }

    // Scriban passes on what is included, where an author means the last value that it is given.
    private (BoundStatement Statement, Scope? After) RefusePiped(
        ScriptStatement statement,
        ScriptFunctionCall include,
        ScriptPipeCall pipe,
        Scope scope
    )
    {
        var advice = IncludeAdvice.InParentheses(include, pipe.To);
        _report.Add(
            TemplateRules.Include,
            include,
            advice is null
                ? "an include prints Markdown, which no function takes; "
                    + $"use the function where '{Includes.NameOf(include) ?? "it"}' prints the value"
                : "'|' takes all that stands before it, so that it would take what is included; "
                    + $"put the value in parentheses: {advice}"
        );
        return (new BoundText(statement, ""), scope);
    }

    private TemplateUnit? Find(ScriptFunctionCall call)
    {
        if (Includes.NameOf(call) is not { } name)
        {
            _report.Add(
                TemplateRules.MissingTemplate,
                call,
                "the name of an included template is written out, in quotation marks: {{ include 'name' }}"
            );
        }
        else if (!TemplateNames.IsValid(name))
        {
            var meant = IncludeAdvice.NameFor(name, candidate =>
                _units.ContainsKey(TemplateNames.ToPath(candidate, _template.Kind))
            );
            _report.Add(
                TemplateRules.MissingTemplate,
                call,
                TemplateNames.Refusal(name) + (meant is null ? "" : $". Did you mean '{meant}'?")
            );
        }
        else if (!_units.TryGetValue(TemplateNames.ToPath(name, _template.Kind), out var unit))
        {
            var known = _units
                .Values.Where(u => u.Template.Kind == _template.Kind)
                .Select(static u => TemplateNames.OfPath(u.Template.Path));
            _report.Add(
                TemplateRules.MissingTemplate,
                call,
                $"there is no template '{TemplateNames.ToPath(name, _template.Kind)}' below the template "
                    + $"root{NearestName.Propose(name, known)}"
            );
        }
        else if (unit.Template.Path == _template.Path || _includedBy.Contains(unit.Template.Path))
        {
            _report.Add(
                TemplateRules.Recursion,
                call,
                $"'{unit.Template.Path}' includes itself here, directly or through others, and would never end; "
                    + $"take one of the includes away"
            );
        }
        else
        {
            // Why a template has no tree is reported where it is parsed.
            return unit.Template.HasTree ? unit : null;
        }

        return null;
    }

    private static Scope Given(Scope scope, IEnumerable<KeyValuePair<string, BoundExpression>> arguments)
    {
        var inner = scope.Enter();
        foreach (var (name, value) in arguments.Select(static a => (a.Key, a.Value)))
        {
            inner = inner.Assign("$." + name, value.Type).WithFactsOf(scope, ValuePath.Of(value.Syntax), "$." + name);
        }

        return inner;
    }
}
