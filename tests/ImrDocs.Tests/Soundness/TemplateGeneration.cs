using System.Globalization;
using ImrDocs.Templating.Schema;
using ImrDocs.Tests.Soundness.Calls;

namespace ImrDocs.Tests.Soundness;

/// <summary>Generates templates over a schema: mostly right, now and then with what an author forgets.</summary>
/// <param name="random">What chooses.</param>
/// <param name="letter">The letter.</param>
/// <param name="asksTexts">Whether a template may take its ways by what a text says.</param>
internal sealed partial class TemplateGeneration(Random random, LetterSchema letter, bool asksTexts = true)
{
    private readonly ExpressionGeneration _expressions = new(random, asksTexts);
    private readonly Dictionary<string, string> _files = new(StringComparer.Ordinal);
    private readonly List<(string Name, string Parameter, Expression Type, Statement Body)> _functions = [];
    private int _names;

    /// <summary>The layout's meaning, and the files.</summary>
    public (Statement Layout, IReadOnlyDictionary<string, string> Files) Generate(int size)
    {
        var scope = letter
            .Root.Fields.Select(static field => new Expression(field.TemplateName, field.Type, field.IsNullable, run =>
                run.Letter[field.TemplateName]
            ))
            .ToList();
        var functions = Enumerable.Range(0, random.Next(3)).Select(_ => Function(scope)).ToList();
        var layout = Statement.Block([.. functions, Block(scope, size, depth: 0, inLoop: false)]);
        _files["layout.scriban-md"] = layout.Source;
        if (random.Next(3) == 0)
        {
            foreach (var (path, text) in _files.ToList())
            {
                _files[path] = Parentheses.Put(text, _ => random.Next(3) == 0);
            }
        }

        _files["title.scriban-txt"] = "t";
        _files["running-head.scriban-txt"] = "t";
        return (layout, _files);
    }

    private Statement Block(List<Expression> scope, int size, int depth, bool inLoop)
    {
        var inner = scope.ToList();
        List<Statement> statements = [Statement.Text(" a ")];
        for (var i = random.Next(1, 1 + Math.Max(1, size)); i > 0; i--)
        {
            statements.Add(Next(inner, size / 2, depth, inLoop));
            statements.Add(Statement.Text(" b "));
        }

        return Statement.Block(statements);
    }

    private Statement Next(List<Expression> scope, int size, int depth, bool inLoop) =>
        random.Next(depth > 3 ? 5 : 18) switch
        {
            < 3 => Print(scope),
            3 => Assign(scope),
            4 => Kept(scope),
            12 => Call(scope),
            13 => While(scope, size, depth),
            14 => Count(scope, size, depth),
            17 => Groups(scope, size, depth),
            15 => CaseOfPlain(scope, size, depth, inLoop),
            16 => If(scope, size, depth, inLoop),
            5 => If(scope, size, depth, inLoop),
            6 or 7 => For(scope, size, depth),
            8 => Case(scope, size, depth, inLoop),
            9 => Include(scope, size, depth),
            10 => Capture(scope, size, depth),
            _ => Leave(scope, inLoop),
        };

    // What may be absent is mostly tested first, and sometimes not.
    private Statement Print(List<Expression> scope)
    {
        var picked = _expressions.Pick(scope, static _ => true);
        var printed = _expressions.Printed(picked);
        var tag = $"{{{{ {printed.Source} }}}}";
        var isBlocks = printed.Type is RichTextType && random.Next(8) > 0;
        var print = new Statement(isBlocks ? Blocks(tag) : tag, run =>
        {
            run.Output.Append(ValueMeaning.TextOf(printed.Get(run)));
            return Flow.Next;
        });
        return picked.IsNullable && random.Next(4) > 0
            ? new($"{{{{ if {picked.Source} }}}}{print.Source}{{{{ end }}}}", run =>
                ValueMeaning.IsTrue(picked.Get(run)) ? print.Execute(run) : Flow.Next
            )
            : print;
    }

    // Where blocks can stand, and now and then where they cannot.
    private string Blocks(string tag) =>
        random.Next(8) switch
        {
            0 => $"\n\n- {tag}\n\n",
            1 => $"\n\n> {tag}\n\n",
            2 => $"\n\nt\n:   {tag}\n\n",
            3 => $"\n\n1. u\n\n   {tag}\n\n",
            _ => $"\n\n{tag}\n\n",
        };

    // What a function made of a value is kept, tested, and printed.
    private Statement Kept(List<Expression> scope)
    {
        var made = _expressions.Called(
            _expressions.Pick(scope, static e =>
                e.Type is TextType or IntegerType or DecimalType or DateType or ListType
            ),
            scope
        );
        var name = Name("k");
        var kept = new Expression(name, made.Type, made.IsNullable, run => run.Variables[name]);
        var (test, isTrue) = made.Type switch
        {
            _ when made.IsNullable => (name, ValueMeaning.IsTrue),
            TextType when random.Next(4) > 0 => (
                $"{name} != ''",
                (Func<object?, bool>)(static value => value is not "")
            ),
            ListType => ($"{name}.size > 0", static value => ((System.Collections.IList)value!).Count > 0),
            _ => (null, static _ => true),
        };
        var print = Print([test is null ? kept : kept with { IsNullable = false }]);
        var assign = $"{{{{ {name} = {made.Source} }}}}";
        scope.Add(kept);
        return new(assign + (test is null ? print.Source : $"{{{{ if {test} }}}}{print.Source}{{{{ end }}}}"), run =>
        {
            run.Variables[name] = made.Get(run);
            return isTrue(run.Variables[name]) ? print.Execute(run) : Flow.Next;
        });
    }

    // A function of the layout: wording around one value of what it is given.
    private Statement Function(List<Expression> scope)
    {
        var (name, parameter) = (Name("g"), Name("q"));
        var type = _expressions.Pick(scope, static _ => true);
        var isOptional = random.Next(2) == 0;
        var isNullable = type.IsNullable || isOptional;
        var isNumbered = random.Next(3) == 0;
        parameter = isNumbered ? "$0" : parameter;
        var given = new Expression(parameter, type.Type, isNullable, run => run.Variables[parameter]);
        var printed = Print([given]);
        _functions.Add((name, parameter, type with { IsNullable = given.IsNullable }, printed));
        var parameters = isNumbered ? "" : $"({parameter})";
        return new($"{{{{ func {name}{parameters} }}}} g {printed.Source} h {{{{ end }}}}", static _ => Flow.Next);
    }

    // Functions of the layout are not known in what it includes.
    private Statement Call(List<Expression> scope)
    {
        if (_functions.Count == 0)
        {
            return Print(scope);
        }

        var (name, parameter, type, body) = _functions[random.Next(_functions.Count)];
        var argument = random.Next(5) switch
        {
            0 => _expressions.Pick(scope, static _ => true),
            1 or 2 when type.IsNullable => Nothing(type.Type),
            _ => type,
        };
        var isAfterBar = argument.Source != "null" && random.Next(3) == 0;
        return new(
            isAfterBar ? $"{{{{ ({argument.Source}) | {name} }}}}" : $"{{{{ {name} ({argument.Source}) }}}}",
            run =>
            {
                var called = new Run(run.Letter)
                {
                    Variables = new(run.Variables) { [parameter] = argument.Get(run) },
                    Output = run.Output,
                };
                run.Output.Append(" g ");
                body.Execute(called);
                run.Output.Append(" h ");
                return Flow.Next;
            }
        );
    }

    private Statement Assign(List<Expression> scope)
    {
        var value =
            random.Next(12) == 0 ? Nothing(_expressions.Pick(scope, static _ => true).Type) : _expressions.Value(scope);
        var variables = scope
            .Where(static e => e.Source[0] == 'x' && !e.Source.Contains('.', StringComparison.Ordinal))
            .ToList();
        var name =
            variables.Count > 0 && random.Next(2) == 0 ? variables[random.Next(variables.Count)].Source : Name("x");
        scope.RemoveAll(e => e.Source == name);
        scope.Add(
            new(name, value.Type, value.IsNullable, run =>
                run.Variables.TryGetValue(name, out var kept)
                    ? kept
                    : throw new MeaninglessException($"'{name}' was never set")
            )
        );
        return new($"{{{{ {name} = {value.Source} }}}}", run =>
        {
            run.Variables[name] = value.Get(run);
            return Flow.Next;
        });
    }

    private Statement If(List<Expression> scope, int size, int depth, bool inLoop)
    {
        var condition = _expressions.Condition(scope);
        var then = Block(Known(scope, condition.Present), size, depth + 1, inLoop);
        var otherwise = random.Next(2) == 0 ? Block(scope, size, depth + 1, inLoop) : null;
        return new(
            $"{{{{ if {condition.Expression.Source} "
                + $"}}}}{then.Source}{(otherwise is null ? "" : "{{ else }}" + otherwise.Source)}{{{{ end }}}}",
            run =>
                ValueMeaning.IsTrue(condition.Expression.Get(run))
                    ? then.Execute(run)
                    : otherwise?.Execute(run) ?? Flow.Next
        );
    }

    // A choice among numbers or texts.
    private Statement CaseOfPlain(List<Expression> scope, int size, int depth, bool inLoop)
    {
        if (
            _expressions.Find(scope, e => e.Type is IntegerType || (asksTexts && e.Type is TextType)) is not { } value
            || (!asksTexts && value.Type is TextType)
        )
        {
            return Print(scope);
        }

        var isText = value.Type is TextType;
        List<(string[] Keys, Statement Body)> branches =
        [
            .. Enumerable
                .Range(0, random.Next(1, 4))
                .Select(i =>
                    (
                        Enumerable
                            .Range(0, random.Next(1, 3))
                            .Select(j =>
                                isText ? $"'v{FunctionCall.Number((4 * i) + j)}'" : FunctionCall.Number((4 * i) + j)
                            )
                            .ToArray(),
                        Block(scope, size, depth + 1, inLoop)
                    )
                ),
        ];
        var otherwise = random.Next(2) == 0 ? Block(scope, size, depth + 1, inLoop) : null;
        var source =
            $"{{{{ case {value.Source} }}}}"
            + string.Concat(branches.Select(static b => $"{{{{ when {string.Join(", ", b.Keys)} }}}}{b.Body.Source}"))
            + (otherwise is null ? "" : "{{ else }}" + otherwise.Source)
            + "{{ end }}";
        return new(source, run =>
        {
            var key = ValueMeaning.Present(value, run) is string text
                ? $"'{text}'"
                : ValueMeaning.TextOf(value.Get(run));
            return (branches.FirstOrDefault(b => b.Keys.Contains(key)).Body ?? otherwise)?.Execute(run) ?? Flow.Next;
        });
    }

    private Statement Case(List<Expression> scope, int size, int depth, bool inLoop)
    {
        if (_expressions.Find(scope, static e => e.Type is EnumType) is not { Type: EnumType type } choice)
        {
            return Print(scope);
        }

        var names = type.Members.Select(static m => m.WireName).Where(_ => random.Next(4) > 0).ToList();
        if (names.Count == 0)
        {
            return Print(scope);
        }

        var branches = names.Select(name => (Name: name, Body: Block(scope, size, depth + 1, inLoop))).ToList();
        var otherwise =
            names.Count < type.Members.Count || random.Next(4) == 0 ? Block(scope, size, depth + 1, inLoop) : null;
        var source =
            $"{{{{ case {choice.Source} }}}}"
            + string.Concat(branches.Select(static b => $"{{{{ when '{b.Name}' }}}}{b.Body.Source}"))
            + (otherwise is null ? "" : "{{ else }}" + otherwise.Source)
            + "{{ end }}";
        return new(source, run =>
        {
            var value = ValueMeaning.NameOf(choice.Get(run))
                ?? throw new MeaninglessException($"'{choice.Source}' is absent");
            return (branches.FirstOrDefault(b => b.Name == value).Body ?? otherwise)?.Execute(run) ?? Flow.Next;
        });
    }

    private Statement Include(List<Expression> scope, int size, int depth)
    {
        var name = Name("part");
        List<(string Name, Expression Value, bool IsOptional)> parameters =
        [
            .. Enumerable
                .Range(0, random.Next(0, 3))
                .Select(_ => (Name("p"), _expressions.Value(scope), random.Next(2) == 0)),
        ];
        var inner = scope
            .Where(e => e.Source[0] != '$' && (!IsOfLoop(e) || random.Next(20) == 0))
            .Concat(
                parameters.Select(static p => new Expression(
                    "$." + p.Name,
                    p.Value.Type,
                    p.Value.IsNullable || p.IsOptional,
                    run => run.Variables["$." + p.Name]
                ))
            )
            .ToList();
        var body = Block(inner, size, depth + 1, inLoop: false);
        _files[name + ".scriban-md"] = body.Source;
        var all = Include(name, [.. parameters.Select(static p => (p.Name, (Expression?)p.Value))], body);
        if (!parameters.Any(static p => p.IsOptional))
        {
            return all;
        }

        var fewer = parameters.Select(p => (p.Name, p.IsOptional ? Omitted(p.Value) : p.Value));
        return Statement.Block([all, Statement.Text(" b "), Include(name, [.. fewer], body)]);
    }

    // What is optional is given as nothing, or not given.
    private Expression? Omitted(Expression value) =>
        random.Next(3) switch
        {
            0 => value,
            1 => Nothing(value.Type),
            _ => null,
        };

    private static Statement Include(
        string name,
        IReadOnlyList<(string Name, Expression? Value)> arguments,
        Statement body
    )
    {
        var written = arguments.Where(static a => a.Value is not null);
        var given = string.Concat(written.Select(static a => $" {a.Name}: ({a.Value!.Source})"));
        return new($"{{{{ include '{name}'{given} }}}}", run =>
        {
            var included = run.Include(arguments.ToDictionary(static a => a.Name, a => a.Value?.Get(run)));
            body.Execute(included);
            foreach (var (variable, value) in included.Variables.Where(static pair => pair.Key[0] != '$'))
            {
                run.Variables[variable] = value;
            }

            return Flow.Next;
        });
    }

    private static Expression Nothing(FieldType type) => new("null", type, true, static _ => null);

    private Statement Capture(List<Expression> scope, int size, int depth)
    {
        var name = Name("c");
        var body = Block(scope, size, depth + 1, inLoop: false);
        return new($"{{{{ capture {name} }}}}{body.Source}{{{{ end }}}} c {{{{ {name} }}}}", run =>
        {
            var captured = new Run(run.Letter) { Variables = run.Variables };
            var flow = body.Execute(captured);
            if (flow != Flow.Next)
            {
                throw new MeaninglessException("a capture is left early");
            }

            run.Output.Append(" c ").Append(captured.Output);
            return Flow.Next;
        });
    }

    private Statement Leave(List<Expression> scope, bool inLoop)
    {
        var condition = _expressions.Condition(scope).Expression;
        var (word, flow) = inLoop
            ? random.Next(3) switch
            {
                0 => ("break", Flow.Break),
                1 => ("continue", Flow.Continue),
                _ => ("ret", Flow.Return),
            }
            : ("ret", Flow.Return);
        return new($"{{{{ if {condition.Source}; {word}; end }}}}", run =>
            ValueMeaning.IsTrue(condition.Get(run)) ? flow : Flow.Next
        );
    }

    private static List<Expression> Known(List<Expression> scope, string? present) =>
        [.. scope.Select(e => e.Source == present ? e with { IsNullable = false } : e)];

    private string Name(string prefix) => prefix + (_names++).ToString(CultureInfo.InvariantCulture);
}
