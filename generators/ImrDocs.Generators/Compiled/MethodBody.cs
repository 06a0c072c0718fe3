using ImrDocs.Generators.Declarations;
using ImrDocs.Generators.Templates;
using ImrDocs.Generators.Typing;
using ImrDocs.Templating.CompiledTypes;

namespace ImrDocs.Generators.Compiled;

/// <summary>The method that a call of a template becomes: its parameters, and the local variables in it.</summary>
/// <remarks>
/// What a template is given are parameters, and so is each variable of its caller that it reads or sets. A variable
/// that is set lives in the outermost template, a local one where it is set.
/// </remarks>
internal sealed class MethodBody
{
    /// <summary>The names that every emitted method has.</summary>
    public const string Output = "output",
        Letter = "letter";

    private readonly LetterModel _letter;
    private readonly MethodBody? _caller;
    private readonly IReadOnlyDictionary<string, Value> _given;
    private readonly Dictionary<string, Variable> _bound = new(StringComparer.Ordinal);
    private readonly HashSet<string> _taken = new(StringComparer.Ordinal) { Output, Letter };
    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);
    private readonly HashSet<string> _ended = new(StringComparer.Ordinal);

    public MethodBody(LetterModel letter, MethodBody? caller, IReadOnlyDictionary<string, Value> given)
    {
        _letter = letter;
        _caller = caller;
        _given = given;
    }

    /// <summary>What the method takes, in the order in which it is first asked for.</summary>
    public List<Variable> Parameters { get; } = [];

    /// <summary>The variables that are declared at the method's beginning.</summary>
    public List<Variable> Declared { get; } = [];

    /// <summary>A variable of the template.</summary>
    public Variable Find(string name, CompiledScope scope)
    {
        if (_bound.TryGetValue(name, out var known))
        {
            return known;
        }

        if (_given.TryGetValue(name, out var value))
        {
            return Parameter(name, value);
        }

        var isOwn = _caller is null || name[0] == '$';
        return isOwn
            ? Declare(name, scope.Find(name) ?? new CompiledNull())
            : Parameter(name, _caller!.Find(name, scope).Value);
    }

    /// <summary>Notes that the method sets the variable, so that its caller sees what it is set to.</summary>
    public void Set(string name, CompiledScope scope)
    {
        Find(name, scope).IsSet = true;
        if (_caller is not null && name[0] != '$')
        {
            _caller.Set(name, scope);
        }
    }

    /// <summary>Binds a name until the result is disposed of, as a loop does with its variable.</summary>
    /// <param name="name">The name.</param>
    /// <param name="type">The type of its value.</param>
    /// <param name="csharp">The type as C#.</param>
    /// <param name="spec">The type of the field from which the value comes, or null.</param>
    /// <param name="isBlock">Whether the variable ends with the block, so that another may have its name.</param>
    public Binding Bind(string name, CompiledType type, string csharp, Model.TypeSpec? spec = null, bool isBlock = true)
    {
        var before = _bound.TryGetValue(name, out var outer) ? outer : null;
        var variable = new Variable(name, new Value(NewName(name, isBlock), type, csharp) { Spec = spec });
        _bound[name] = variable;
        return new(this, variable, before, isBlock);
    }

    /// <summary>A name for a local variable that no other has.</summary>
    public string NewName(string name, bool isBlock = false)
    {
        var wanted = CSharpName.Identifier(
            name.Replace("$.", "given_").Replace('$', '_').Replace('.', '_').Replace('-', '_')
        );

        // No name is free again but those of blocks, so that the numbers up to the last one need not be tried.
        for (var number = !isBlock && _numbers.TryGetValue(wanted, out var last) ? last + 1 : 1; ; number++)
        {
            var next =
                number == 1 ? wanted : wanted + number.ToString(System.Globalization.CultureInfo.InvariantCulture);
            if (_taken.Add(next) || (isBlock && _ended.Remove(next)))
            {
                if (!isBlock)
                {
                    _numbers[wanted] = number;
                }

                return next;
            }
        }
    }

    private Variable Parameter(string name, Value value)
    {
        var variable = new Variable(name, value with { Code = NewName(name) });
        _bound.Add(name, variable);
        Parameters.Add(variable);
        return variable;
    }

    private Variable Declare(string name, CompiledType type)
    {
        var variable = new Variable(name, new(NewName(name), type, CSharpTypes.Of(type, _letter)));
        _bound.Add(name, variable);
        Declared.Add(variable);
        return variable;
    }

    /// <summary>A name that is bound for a while.</summary>
    public readonly struct Binding(MethodBody body, Variable variable, Variable? before, bool isBlock) : IDisposable
    {
        public string Name => variable.Value.Code;

        public void Dispose()
        {
            if (isBlock)
            {
                body._ended.Add(variable.Value.Code);
            }

            if (before is null)
            {
                body._bound.Remove(variable.Name);
            }
            else
            {
                body._bound[variable.Name] = before;
            }
        }
    }
}

/// <summary>A variable of a template as C#.</summary>
/// <param name="name">The name in the template.</param>
/// <param name="value">The variable as C#.</param>
internal sealed class Variable(string name, Value value)
{
    public string Name { get; } = name;

    public Value Value { get; } = value;

    /// <summary>Whether the method sets it, so that a parameter is one by reference.</summary>
    public bool IsSet { get; set; }
}
