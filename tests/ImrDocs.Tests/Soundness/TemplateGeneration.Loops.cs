using ImrDocs.Templating.Schema;
using ImrDocs.Templating.Schema.Constraints;
using ImrDocs.Tests.Soundness.Calls;

namespace ImrDocs.Tests.Soundness;

/// <summary>The loops of generated templates, and what each round of them says.</summary>
internal sealed partial class TemplateGeneration
{
    private Statement While(List<Expression> scope, int size, int depth)
    {
        var (name, rounds) = (Name("w"), random.Next(4));
        List<Expression> inner =
        [
            .. scope,
            new(name, new IntegerType(), false, run => run.Variables[name]),
            new("while.index", new IntegerType(), false, static run => run.Variables["while.index"]),
        ];
        var body = Block(inner, size, depth + 1, inLoop: true);
        var next = random.Next(2) == 0 ? "+= 1" : $"= {name} + 1";
        var source =
            $"{{{{ {name} = 0 }}}}{{{{ while {name} < {FunctionCall.Number(rounds)} }}}}"
            + $"{{{{ {name} {next} }}}}{body.Source}{{{{ end }}}}";
        return new(source, run =>
        {
            run.Variables[name] = 0L;
            return Rounds(
                run,
                "while",
                Enumerable.Range(0, rounds).Select(static round => (object)(long)round),
                rounds,
                (round, _) =>
                {
                    run.Variables[name] = (long)round + 1;
                    return body.Execute(run);
                }
            );
        });
    }

    // A loop over numbers.
    private Statement Count(List<Expression> scope, int size, int depth)
    {
        var (name, first, rounds) = (Name("n"), random.Next(3), random.Next(4));
        var list = _expressions.Find(scope, static e => e.Type is ListType);
        var isExclusive = rounds == 0 || random.Next(2) == 0;
        var body = Block(
            [.. scope, new(name, new IntegerType(), false, run => run.Variables[name]), .. LoopValues()],
            size,
            depth + 1,
            inLoop: true
        );
        if (list is not null && random.Next(2) == 0)
        {
            return new($"{{{{ for {name} in 0..<{list.Source}.size }}}}{body.Source}{{{{ end }}}}", run =>
                Walk(
                    run,
                    name,
                    [
                        .. Enumerable
                            .Range(0, ((System.Collections.IList)ValueMeaning.Present(list, run)).Count)
                            .Select(static i => (object)(long)i),
                    ],
                    body,
                    null
                )
            );
        }

        var range = isExclusive
            ? $"{FunctionCall.Number(first)}..<{FunctionCall.Number(first + rounds)}"
            : $"{FunctionCall.Number(first)}..{FunctionCall.Number(first + rounds - 1)}";
        return new($"{{{{ for {name} in {range} }}}}{body.Source}{{{{ end }}}}", run =>
            Walk(run, name, [.. Enumerable.Range(first, rounds).Select(static i => (object)(long)i)], body, null)
        );
    }

    private static IEnumerable<Expression> LoopValues() =>
        LoopFacts("for", 0, 0)
            .Select(static fact => LoopValue(fact.Name, fact.Value is bool ? new BooleanType() : new IntegerType()));

    private static Expression LoopValue(string name, FieldType type) =>
        new(name, type, false, run => run.Variables[name]);

    // The elements of a loop, one after the other; what a loop tells of its rounds ends with it.
    private static Flow Walk(Run run, string name, IReadOnlyList<object> items, Statement body, Statement? otherwise)
    {
        if (items.Count == 0)
        {
            return otherwise?.Execute(run) ?? Flow.Next;
        }

        return Rounds(run, "for", items, items.Count, (_, item) =>
        {
            run.Variables[name] = item;
            return body.Execute(run);
        });
    }

    private static Flow Rounds(
        Run run,
        string loop,
        IEnumerable<object> items,
        int length,
        Func<int, object, Flow> round
    )
    {
        var outer = run.Variables.Where(pair => pair.Key.StartsWith(loop + ".", StringComparison.Ordinal)).ToList();
        var index = 0;
        var left = Flow.Next;
        foreach (var item in items)
        {
            foreach (var (name, value) in LoopFacts(loop, index, length))
            {
                run.Variables[name] = value;
            }

            left = round(index++, item);
            if (left is Flow.Return or Flow.Break)
            {
                break;
            }
        }

        foreach (var (name, value) in outer)
        {
            run.Variables[name] = value;
        }

        return left == Flow.Return ? left : Flow.Next;
    }

    private static IEnumerable<(string Name, object Value)> LoopFacts(string loop, int index, int length) =>
        [
            (loop + ".index", (long)index),
            (loop + ".rindex", (long)(length - 1 - index)),
            (loop + ".length", (long)length),
            (loop + ".first", index == 0),
            (loop + ".last", index == length - 1),
            (loop + ".even", index % 2 == 0),
            (loop + ".odd", index % 2 == 1),
        ];

    private Statement For(List<Expression> scope, int size, int depth)
    {
        var written = random.Next(6) switch
        {
            0 => _expressions.Literal(scope),
            1 => _expressions.Range(scope),
            _ => null,
        };
        var walked = written ?? _expressions.Find(scope, static e => e.Type is ListType);
        if (walked is not { Type: ListType type } list)
        {
            return Print(scope);
        }

        var name = Name("i");
        List<Expression> inner =
        [
            .. scope,
            new(name, type.Element, false, run => run.Variables[name]),
            .. LoopValues(),
        ];
        var body = Block(inner, size, depth + 1, inLoop: true);
        var otherwise = random.Next(4) == 0 ? Block(scope, size, depth + 1, inLoop: false) : null;
        var (modifiers, chosen) = Modifiers();
        var source =
            $"{{{{ for {name} in {Walked(list.Source)}{modifiers} "
            + $"}}}}{body.Source}{(otherwise is null ? "" : "{{ else }}" + otherwise.Source)}{{{{ end }}}}";
        return new(source, run =>
            Walk(
                run,
                name,
                [.. chosen(((System.Collections.IEnumerable)ValueMeaning.Present(list, run)).Cast<object>())],
                body,
                otherwise
            )
        );
    }

    // A loop over sections that have the value of a field in common.
    private Statement Groups(List<Expression> scope, int size, int depth)
    {
        if (
            _expressions.Find(scope, static e => e.Type is ListType { Element: SectionType })
                is not { Type: ListType { Element: SectionType section } } list
            || section
                .Section.Fields.Where(static f => !f.IsNullable && f.Type is not (ListType or SectionType))
                .ToList()
                is not { Count: > 0 } fields
        )
        {
            return Print(scope);
        }

        var (name, field) = (Name("g"), fields[random.Next(fields.Count)]);
        var (key, items) = (name + ".key", name + ".items");
        var body = Block(
            [
                .. scope,
                new(key, field.Type, false, run => run.Variables[key]),
                new(items, new ListType(new MinCountConstraint(1)) { Element = section }, false, run =>
                    run.Variables[items]
                ),
                .. LoopValues(),
            ],
            size,
            depth + 1,
            inLoop: true
        );
        var source =
            $"{{{{ for {name} in ({list.Source} | lists.grouped_by '{field.TemplateName}') "
            + $"}}}}{body.Source}{{{{ end }}}}";
        return new(source, run =>
        {
            var groups = ((System.Collections.IEnumerable)ValueMeaning.Present(list, run))
                .Cast<GeneratedSection>()
                .GroupBy(item => item[field.TemplateName])
                .Select(static group => (group.Key, Items: group.Cast<object>().ToList()))
                .ToList();
            return groups.Count == 0
                ? Flow.Next
                : Rounds(run, "for", Enumerable.Range(0, groups.Count).Cast<object>(), groups.Count, (index, _) =>
                {
                    (run.Variables[key], run.Variables[items]) = groups[index];
                    return body.Execute(run);
                });
        });
    }

    private static string Walked(string list) => list.Contains(' ', StringComparison.Ordinal) ? $"({list})" : list;

    // Elements are left out at the start, then turned around, then counted.
    private (string Source, Func<IEnumerable<object>, IEnumerable<object>> Meaning) Modifiers()
    {
        var (offset, limit) = (random.Next(3), random.Next(1, 3));
        return random.Next(8) switch
        {
            0 => ($" offset:{FunctionCall.Number(offset)}", items => items.Skip(offset)),
            1 => ($" limit:{FunctionCall.Number(limit)}", items => items.Take(limit)),
            2 => (" reversed", static items => items.Reverse()),
            3 => ($" reversed limit:{FunctionCall.Number(limit)} offset:{FunctionCall.Number(offset)}", items =>
                items.Skip(offset).Reverse().Take(limit)
            ),
            _ => ("", static items => items),
        };
    }

    private static bool IsOfLoop(Expression value) =>
        value.Source.StartsWith("for.", StringComparison.Ordinal)
        || value.Source.StartsWith("while.", StringComparison.Ordinal);
}
