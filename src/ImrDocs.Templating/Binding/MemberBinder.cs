using ImrDocs.Diagnostics;
using ImrDocs.Templating.Binding.Tree;
using ImrDocs.Templating.Binding.Types;
using ImrDocs.Templating.Schema;
using Scriban.Syntax;

namespace ImrDocs.Templating.Binding;

/// <summary>Binds what stands after a dot or in brackets.</summary>
internal sealed class MemberBinder(DiagnosticReport report, SectionSchema letter)
{
    /// <summary>The members of a date.</summary>
    private static readonly string[] DateMembers = ["year", "month", "day", "day_of_year"];

    private static readonly string[] LoopMembers =
    [
        "index",
        "rindex",
        "first",
        "last",
        "even",
        "odd",
        "length",
        "changed",
    ];

    public BoundExpression Bind(ScriptMemberExpression member, BoundExpression target, Scope scope)
    {
        var name = member.Member?.Name ?? "";
        var isNullable = target.Type.IsNullable;
        return target.Type switch
        {
            UnknownTemplateType => new BoundError(member),
            MixedTemplateType => Mixed(member),
            NullTemplateType => new BoundLiteral(member, target.Type, null),
            LetterTemplateType => Field(member, null, letter, name, isNullable: false),
            SectionTemplateType section => Field(member, target, section.Section, name, isNullable),
            ListTemplateType or TextTemplateType when name == "size" => new BoundMember(
                member,
                new NumberTemplateType(isNullable) { Least = LeastSize(target.Type) },
                target,
                name
            ),
            DateTemplateType when DateMembers.Contains(name) => new BoundMember(
                member,
                new NumberTemplateType(isNullable) { Least = LowerBound.One },
                target,
                name
            ),
            DurationTemplateType when name == "days" => new BoundMember(
                member,
                new NumberTemplateType(isNullable),
                target,
                name
            ),
            GroupTemplateType group when name == GroupTemplateType.Key => new BoundMember(
                member,
                group.KeyType with
                {
                    IsNullable = isNullable,
                },
                target,
                name
            ),
            GroupTemplateType group when name == GroupTemplateType.Items => new BoundMember(
                member,
                group.ItemsType with
                {
                    IsNullable = isNullable,
                },
                target,
                name
            ),
            LoopTemplateType loop => LoopMember(member, target, loop, name),
            ArgumentsTemplateType => Argument(member, target, name, scope),
            _ => Unknown(member, target, name),
        };
    }

    public BoundExpression BindElement(ScriptIndexerExpression indexer, BoundExpression target, BoundExpression index)
    {
        if (target.Type is UnknownTemplateType || index.Type is UnknownTemplateType)
        {
            return new BoundError(indexer);
        }

        if (target.Type is not ListTemplateType list)
        {
            var hint =
                target.Type is ArgumentsTemplateType ? "; what an include is given has a name: $.name"
                : index is BoundLiteral { Value: string name } ? $"; write '.{name}'"
                : "";
            report.Add(BindingRules.WrongType, indexer, $"only a list has elements; this is {target.Type.Noun}{hint}");
            return new BoundError(indexer);
        }

        if (index.Type is not NumberTemplateType { IsWhole: true })
        {
            report.Add(
                BindingRules.WrongType,
                index.Syntax,
                $"the index of an element is a whole number; this is {index.Type.Noun}"
            );
        }

        // The first element and the last one are there where there is any.
        var element = new BoundElement(indexer, list.Element, target, index);
        if (element.IsFirst || element.IsLast)
        {
            if (list.CanBeEmpty)
            {
                report.Add(
                    BindingRules.MaybeAbsent,
                    indexer,
                    "the list can be empty, and this element is not there then; test it first: "
                        + $"{{{{ if {ValuePath.Of(target.Syntax) ?? "list"}.size > 0 }}}}"
                );
            }
        }
        else
        {
            report.Add(
                BindingRules.MaybeAbsent,
                indexer,
                "an element by its number is an error where the list is shorter; walk the list with 'for', "
                    + "which can leave out elements: {{ for item in list offset:1 limit:1 }}"
            );
        }

        return element;
    }

    private BoundExpression Field(
        ScriptMemberExpression member,
        BoundExpression? target,
        SectionSchema section,
        string name,
        bool isNullable
    )
    {
        if (section.Fields.FirstOrDefault(field => field.TemplateName == name) is { } field)
        {
            return new BoundField(member, TemplateType.Of(field.Type, field.IsNullable || isNullable), target, field);
        }

        var owner = ValuePath.Of(member.Target) ?? section.Name;
        report.Add(
            BindingRules.UnknownField,
            member.Member!,
            $"'{owner}' has no field " + $"'{name}'{FieldNamesHint.For(name, section)}"
        );
        return new BoundError(member);
    }

    private BoundExpression LoopMember(
        ScriptMemberExpression member,
        BoundExpression target,
        LoopTemplateType loop,
        string name
    )
    {
        if (!LoopMembers.Contains(name) || (!loop.IsFor && name is "rindex" or "last" or "length" or "changed"))
        {
            report.Add(
                BindingRules.UnknownField,
                member.Member!,
                $"a loop has no member '{name}'{NearestName.Propose(name, LoopMembers)}"
            );
            return new BoundError(member);
        }

        TemplateType type = name switch
        {
            "index" or "rindex" => new NumberTemplateType { Least = LowerBound.Zero },
            "length" => new NumberTemplateType { Least = LowerBound.One },
            _ => new BooleanTemplateType(),
        };
        return new BoundMember(member, type, target, name);
    }

    /// <summary>Reports an argument that is read without a test where it is left out.</summary>
    public void ReportOmitted(ScriptMemberExpression member, Scope scope) =>
        report.Add(BindingRules.UnknownField, member.Member!, OmittedMessage(member.Member!.Name, scope));

    // A call may leave out what another one gives; what none gives is misspelled.
    private BoundExpression Argument(ScriptMemberExpression member, BoundExpression target, string name, Scope scope)
    {
        var argument = scope.Find("$." + name);
        var isGiven = argument is not null;
        report.Settle(
            BindingRules.UnknownField,
            member.Member!,
            isGiven ? null : true,
            isGiven ? "" : OmittedMessage(name, scope)
        );
        return isGiven ? new BoundMember(member, argument!.Type, target, name) : new BoundOmitted(member);
    }

    private static string OmittedMessage(string name, Scope scope)
    {
        var known = scope
            .VariableNames.Where(static key => key.StartsWith("$.", StringComparison.Ordinal))
            .Select(static key => key.Substring(2))
            .ToList();
        var given =
            known.Count == 0 ? "nothing" : string.Join(", ", known.OrderBy(static n => n, StringComparer.Ordinal));
        return $"this include is not given '{name}'; it is given: {given}{NearestName.Propose(name, known)}";
    }

    private BoundError Mixed(ScriptMemberExpression member)
    {
        report.Add(
            BindingRules.WrongType,
            member.Target!,
            $"'{ValuePath.Of(member.Target) ?? "..."}' holds a value of one type on one way that leads here, "
                + $"and of another on another; keep each in a variable of its own"
        );
        return new BoundError(member);
    }

    private static LowerBound LeastSize(TemplateType type) =>
        type is ListTemplateType { CanBeEmpty: true } or TextTemplateType { CanBeEmpty: true }
            ? LowerBound.Zero
            : LowerBound.One;

    private BoundError Unknown(ScriptMemberExpression member, BoundExpression target, string name)
    {
        var hint =
            target.Type is DateTemplateType
                ? $"; it has {string.Join(", ", DateMembers)}, "
                    + "and any other part is printed by a format: date.to_string '%B'"
            : target.Type is DurationTemplateType ? "; it has days"
            : target.Type is GroupTemplateType
                ? $"; it has {GroupTemplateType.Key}, and {GroupTemplateType.Items} with its sections: "
                    + $"{{{{ for item in {ValuePath.Of(target.Syntax) ?? "group"}.{GroupTemplateType.Items} }}}}"
            : target.Type is ListTemplateType or TextTemplateType && name is "count" or "length"
                ? ". Did you mean 'size'?"
            : "";
        report.Add(BindingRules.UnknownField, member.Member!, $"{target.Type.Noun} has no '{name}'{hint}");
        return new BoundError(member);
    }
}
