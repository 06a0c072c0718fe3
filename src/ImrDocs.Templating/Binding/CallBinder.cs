using System.Globalization;
using ImrDocs.Diagnostics;
using ImrDocs.Templating.Binding.Tree;
using ImrDocs.Templating.Functions;
using ImrDocs.Templating.Schema;
using ImrDocs.Templating.Syntax;
using Scriban.Parsing;
using Scriban.Syntax;

namespace ImrDocs.Templating.Binding;

/// <summary>Binds calls of functions.</summary>
/// <param name="report">Where errors are reported.</param>
/// <param name="letter">The letter.</param>
/// <param name="functions">The names of the template's own functions.</param>
internal sealed class CallBinder(DiagnosticReport report, SectionSchema letter, IReadOnlyCollection<string> functions)
{
    /// <summary>Whether the expression names a function, not a value.</summary>
    public static bool IsFunctionName(ScriptNode node, Scope scope) =>
        node switch
        {
            ScriptMemberExpression { Target: ScriptVariableGlobal group } => FunctionTable.IsGroup(group.Name)
                && scope.Find(group.Name) is null,
            ScriptVariableGlobal variable => FunctionTable.IsGlobal(variable.Name),
            _ => false,
        };

    /// <summary>Whether the name is that of a function of the template's own, which prints and has no value.</summary>
    public bool IsOwn(string name) => functions.Contains(name);

    public BoundExpression Bind(
        ScriptNode syntax,
        ScriptNode function,
        IReadOnlyList<BoundExpression> arguments,
        Scope scope
    )
    {
        var name = NameOf(function);
        if (IsOwn(name))
        {
            report.Add(
                TemplateRules.Construct,
                function,
                $"'{name}' prints wording and has no value; make its call a statement of its own, "
                    + $"with all that it is given after its name: {{{{ {name} ... }}}}"
            );
            return new BoundError(syntax);
        }

        if (!IsFunctionName(function, scope) || FunctionTable.Find(name) is not AllowedFunction called)
        {
            report.Add(BindingRules.UnknownFunction, function, UnknownMessage(function, name, arguments, scope));
            return new BoundError(syntax);
        }

        if (function is ScriptMemberExpression { DotToken.TokenType: TokenType.QuestionDot })
        {
            report.Add(BindingRules.UnknownFunction, function, $"a function is always there; write '{name}'");
            return new BoundError(syntax);
        }

        if (called.CallsAnother)
        {
            report.Add(
                BindingRules.UnknownFunction,
                function,
                $"'{name}' calls another function for each element, which is named with '@': {name} "
                    + $"{ParameterWords.Example(called.Parameters[1].Kind)}; where more is done with an "
                    + $"element, walk the list with 'for'"
            );
            return new BoundError(syntax);
        }

        // How many there are says nothing where a name is wrong, which is reported.
        if (arguments.Any(static argument => argument is BoundError { Syntax: ScriptNamedArgument }))
        {
            return new BoundError(syntax);
        }

        if (arguments.Count < called.MinCount || arguments.Count > called.Parameters.Count)
        {
            report.Add(BindingRules.ArgumentCount, function, CountMessage(called, arguments.Count));
            return new BoundError(syntax);
        }

        var check = new ArgumentCheck(report);
        var isSound = true;
        for (var i = 0; i < arguments.Count; i++)
        {
            isSound &= check.Run(called, i, arguments);
        }

        if (!isSound)
        {
            return new BoundError(syntax);
        }

        List<GivenArgument> given =
        [
            .. arguments.Select(static a => new GivenArgument(a.Type, (a as BoundLiteral)?.Value)),
        ];
        if (called.Refusal?.Invoke(given) is { } refusal)
        {
            report.Add(BindingRules.Literal, arguments[arguments.Count - 1].Syntax, refusal);
            return new BoundError(syntax);
        }

        if (called.Result.Type(given) is { } result)
        {
            return new BoundCall(syntax, result, called, arguments);
        }

        report.Add(
            BindingRules.WrongType,
            syntax,
            $"'{name}' wants values of one type; here it gets {arguments[0].Type.Noun} and {arguments[1].Type.Noun}"
        );
        return new BoundError(syntax);
    }

    private string UnknownMessage(
        ScriptNode function,
        string name,
        IReadOnlyList<BoundExpression> arguments,
        Scope scope
    )
    {
        if (
            arguments.Count > 0
            && arguments[0].Syntax is ScriptVariable { Name: var word }
            && ForeignWords.Hint(word) is { Length: > 0 } hint
        )
        {
            return $"'{word}' is no word of Scriban{hint}";
        }

        if (FunctionTable.Find(name) is RefusedFunction refused)
        {
            return $"'{name}' has no place in a letter: {refused.Reason}; {refused.Instead}";
        }

        var root = name.Split('.')[0];
        return name == Includes.FunctionName ? "an include is a statement of its own: {{ include 'name' }}"
            : function is not (ScriptVariable or ScriptMemberExpression)
                ? $"{name} is a value and is not called; an operator, or a comma, is missing after it"
            : scope.Find(root) is not null || letter.Fields.Any(field => field.TemplateName == root)
                ? $"'{name}' is a value and is not called; an operator is missing after it, such as '&&', '+' or '|'"
            : $"there is no function '{name}'{ForeignWords.Hint(name)}" + Proposal(name, root);
    }

    // A group that Scriban does not have is small enough to be named as a whole.
    private static string Proposal(string name, string root)
    {
        var nearest = NearestName.Propose(name, FunctionTable.Allowed.Select(static allowed => allowed.Name));
        var members = FunctionTable.Allowed.Where(function => function.GroupName == root);
        return nearest.Length == 0 && FunctionTable.IsOwnGroup(root)
            ? $"; the functions of this group are: {string.Join(", ", members.Select(static m => m.Name))}"
            : nearest;
    }

    internal static string NameOf(ScriptNode function) =>
        function switch
        {
            ScriptMemberExpression { Target: ScriptVariable group } member => group.Name + "." + member.Member?.Name,
            ScriptVariable variable => variable.Name,
            _ => function.ToString(),
        };

    private static string CountMessage(AllowedFunction function, int count)
    {
        var (least, most) = (function.MinCount, function.Parameters.Count);
        var hint =
            count > most && function.Omitted is [var omitted, ..] ? $"; {omitted.Reason}"
            : count > 0 && count < least ? $"; not given: {Names(function.Parameters.Take(least).Skip(count))}"
            : "";
        var wanted = least == most ? Number(least) : $"{Number(least)} to {Number(most)}";
        return $"'{function.Name}' takes {wanted} {(most == 1 ? "argument" : "arguments")}, "
            + $"the value before '|' among them; here it gets {Number(count)}{hint}";
    }

    private static string Names(IEnumerable<FunctionParameter> parameters) =>
        string.Join(", ", parameters.Select(static parameter => $"'{parameter.Name}'"));

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
