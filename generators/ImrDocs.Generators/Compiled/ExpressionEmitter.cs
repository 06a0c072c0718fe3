using ImrDocs.Generators.Emit;
using ImrDocs.Generators.Model;
using ImrDocs.Generators.Templates;
using ImrDocs.Generators.Typing;
using ImrDocs.Templating.Binding.Tree;
using ImrDocs.Templating.Binding.Types;
using ImrDocs.Templating.CompiledTypes;
using ImrDocs.Templating.Schema;
using Scriban.Syntax;

namespace ImrDocs.Generators.Compiled;

/// <summary>Writes expressions of a template as C#.</summary>
/// <param name="letter">The letter.</param>
/// <param name="body">The method in which the expressions stand.</param>
internal sealed class ExpressionEmitter(LetterModel letter, MethodBody body)
    : BoundExpressionVisitor<CompiledScope, Value>
{
    // What is not compiled was refused before anything is emitted.
    private readonly ExpressionTypes _types = new(
        static (_, place, construct) => throw new NotSupportedException($"{place.Span}: {construct} is not compiled.")
    );

    public LetterModel Model => letter;

    public MethodBody Body => body;

    /// <summary>The value of an expression.</summary>
    public Value Emit(BoundExpression expression, CompiledScope scope)
    {
        var value = Visit(expression, scope);
        return expression.Type.IsNullable ? value : Present(value);
    }

    /// <summary>Whether a condition holds, as C#.</summary>
    public string Condition(BoundExpression condition, CompiledScope scope) =>
        condition switch
        {
            BoundUnary { Operator: ScriptUnaryOperator.Not } not => $"!({Condition(not.Operand, scope)})",
            BoundBinary { Operator: ScriptBinaryOperator.And } both =>
                $"({Condition(both.Left, scope)} && {Condition(both.Right, scope)})",
            BoundBinary { Operator: ScriptBinaryOperator.Or } either =>
                $"({Condition(either.Left, scope)} || {Condition(either.Right, scope)})",
            _ => Truth(Emit(condition, scope)),
        };

    /// <summary>The text that templates see of a value.</summary>
    public string Text(Value value) =>
        value.Type switch
        {
            CompiledText => value.Code,
            CompiledChoice choice =>
                $"{CompiledNames.PrintedText}.OfChoice<{value.CSharp}, {Binding(choice)}>({value.Code})",
            _ => $"{CompiledNames.PrintedText}.Of({value.Code})",
        };

    /// <summary>The emitted type that ties an enum to its members.</summary>
    public string Binding(CompiledChoice choice) => GeneratedNamespace.Prefix + letter.Enum(choice.Choices).Binding;

    /// <summary>A value of a type.</summary>
    public Value Of(CompiledType type, string code) => new(code, type, CSharpTypes.Of(type, letter));

    /// <summary>A value that is there, as the tests on the way say.</summary>
    private static Value Present(Value value) =>
        !value.Type.IsNullable || value.Type is CompiledNull
            ? value
            : value with
            {
                Code = $"{CompiledNames.TemplateValue}.Present({value.Code})",
                Type = value.Type with { IsNullable = false },
            };

    /// <summary>A value in the C# type of its kind; fields keep whole numbers in a smaller one.</summary>
    public Value As(Value value, CompiledType type)
    {
        var target = Of(type with { IsNullable = value.Type.IsNullable }, "");
        return value.Type is not CompiledNull && value.CSharp == target.CSharp ? value
            : value.Type is CompiledList ? target with { Code = $"{CompiledNames.Lists}.Widened({value.Code})" }
            : target with { Code = $"(({target.Declared}){(value.Type is CompiledNull ? "null" : value.Code)})" };
    }

    /// <summary>Two values of which an expression is one or the other, in one type of C#.</summary>
    /// <param name="first">A value.</param>
    /// <param name="second">Another value.</param>
    /// <param name="type">The type that holds both.</param>
    public (Value First, Value Second) Alike(Value first, Value second, CompiledType type) =>
        (first.Type, second.Type) switch
        {
            (CompiledNull, CompiledNull) => (first, second),
            (CompiledNull, _) => (second with { Code = $"(({second.CSharp}?)null)" }, second),
            (_, CompiledNull) => (first, first with { Code = $"(({first.CSharp}?)null)" }),
            _ when first.CSharp == second.CSharp => (first, second),
            _ => (As(first, type), As(second, type)),
        };

    private static string Truth(Value value) =>
        value.Type switch
        {
            CompiledNull => "false",
            CompiledBoolean { IsNullable: false } => value.Code,
            CompiledBoolean => $"({value.Code} == true)",
            { IsNullable: true } => $"({value.Code} is not null)",
            _ => "true",
        };

    private string Texts(IEnumerable<BoundExpression> parts, CompiledScope scope) =>
        string.Join(", ", parts.Select(part => Text(Emit(part, scope))));

    public override Value VisitVariable(BoundVariable variable, CompiledScope scope) =>
        body.Find(variable.Name, scope).Value;

    public override Value VisitBinary(BoundBinary binary, CompiledScope scope) =>
        OperatorEmitter.Emit(this, binary, scope);

    public override Value VisitCall(BoundCall call, CompiledScope scope) => CallEmitter.Emit(this, call, scope);

    public override Value VisitInterpolation(BoundInterpolation interpolation, CompiledScope scope) =>
        Of(
            new CompiledText(IsNullable: false, IsPrintable: false),
            $"string.Concat({Texts(interpolation.Parts, scope)})"
        );

    public override Value VisitOmitted(BoundOmitted omitted, CompiledScope scope) => Of(new CompiledNull(), "null");

    public override Value VisitError(BoundError diagnostic, CompiledScope scope) =>
        throw new NotSupportedException($"{diagnostic.Syntax.Span}: an expression with an error is not compiled.");

    public override Value VisitLiteral(BoundLiteral literal, CompiledScope scope)
    {
        var type = _types.OfStored(literal, scope);
        var code = literal.Value switch
        {
            string text => Literal.Of(text),
            bool flag => flag ? "true" : "false",
            int number => Literal.Of(number, "L"),
            long number => Literal.Of(number, "L"),
            double number => number.ToString("R", System.Globalization.CultureInfo.InvariantCulture) + "d",
            decimal number => number.ToString(System.Globalization.CultureInfo.InvariantCulture) + "m",
            _ => "null",
        };
        return Of(type, code) with { Written = literal.Value as string };
    }

    /// <summary>
    /// The text of a field as it is kept, where it is printed at once: there every text becomes one line.
    /// </summary>
    public Value? Unnormalized(BoundExpression expression, CompiledScope scope) =>
        expression is BoundField { Field: { IsComputed: true, Type: TextType } } field
            ? EmitField(field, scope, isNormalized: false)
            : null;

    public override Value VisitField(BoundField field, CompiledScope scope) =>
        EmitField(field, scope, isNormalized: true);

    private Value EmitField(BoundField field, CompiledScope scope, bool isNormalized)
    {
        var member = letter.Member(field.Field);
        var target = field.Target is null ? null : Emit(field.Target, scope);
        var isAsked = target?.Type.IsNullable == true;
        var type = CompiledType.Of(
            field.Field.Type,
            field.Field.IsNullable || isAsked,
            isChecked: !field.Field.IsComputed
        );
        var code = $"{target?.Code ?? MethodBody.Letter}{(isAsked ? "?" : "")}.{member.Identifier}";
        return new(
            field.Field.IsComputed && isNormalized ? Normalized(code, member, type) : code,
            type,
            member.Type.CSharp
        )
        {
            Spec = member.Type,
        };
    }

    // As templates see what the developer's code computes.
    private string Normalized(string code, MemberSpec member, CompiledType type)
    {
        if (member.Type is not (TextSpec or ListSpec))
        {
            return code;
        }

        if (!type.IsNullable)
        {
            return $"{member.Type.Codec}.Normalize({code})";
        }

        var there = body.NewName("computed");
        return $"({code} is {{ }} {there} ? {member.Type.Codec}."
            + $"{(member is { Type: TextSpec, IsNullable: true } ? "NormalizeOptional" : "Normalize")}("
            + $"{there}) : null)";
    }

    public override Value VisitMember(BoundMember member, CompiledScope scope)
    {
        if (member.Target.Type is ArgumentsTemplateType)
        {
            return body.Find("$." + member.Name, scope).Value;
        }

        if (member.Target is BoundVariable { Type: LoopTemplateType } loop)
        {
            return EmitRound(loop.Name, member.Name, scope);
        }

        var target = Emit(member.Target, scope);
        if (target.Type is CompiledGroup group)
        {
            return EmitGroup(group, target, member.Name);
        }

        var read = target.Type switch
        {
            CompiledDate => DatePart(member.Name),
            CompiledText => "Length",
            _ => "Count",
        };
        return new(
            $"{target.Code}{(target.Type.IsNullable ? "?" : "")}.{read}",
            new CompiledWhole(target.Type.IsNullable),
            "int"
        );
    }

    private Value EmitGroup(CompiledGroup group, Value target, string name)
    {
        var dot = group.IsNullable ? "?." : ".";
        var (type, read) =
            name == GroupTemplateType.Key ? (group.KeyType, "Key") : ((CompiledType)group.ItemsType, "Items");
        return Of(type with { IsNullable = group.IsNullable }, $"{target.Code}{dot}{read}");
    }

    private static string DatePart(string name) =>
        name switch
        {
            "year" => "Year",
            "month" => "Month",
            "day" => "Day",
            _ => "DayOfYear",
        };

    // The first element, or the last one, of a list that has one.
    public override Value VisitElement(BoundElement element, CompiledScope scope)
    {
        var list = Emit(element.Target, scope);
        var type = ((CompiledList)list.Type).Element;
        var code = $"{CompiledNames.TemplateValue}.{(element.IsLast ? "Last" : "First")}({list.Code})";
        return list.Spec is ListSpec { Element: var spec }
            ? new(code, type, spec.CSharp) { Spec = spec }
            : Of(type, code);
    }

    private Value EmitRound(string loop, string name, CompiledScope scope)
    {
        var index = body.Find(loop + ".index", scope).Value.Code;
        var length = name is "rindex" or "last" or "length" ? body.Find(loop + ".length", scope).Value.Code : "";
        return name switch
        {
            "index" => new(index, new CompiledWhole(), "int"),
            "length" => new(length, new CompiledWhole(), "int"),
            "rindex" => new($"({length} - {index} - 1)", new CompiledWhole(), "int"),
            "first" => Of(new CompiledBoolean(), $"({index} == 0)"),
            "last" => Of(new CompiledBoolean(), $"({index} == {length} - 1)"),
            "even" => Of(new CompiledBoolean(), $"({index} % 2 == 0)"),
            _ => Of(new CompiledBoolean(), $"({index} % 2 != 0)"),
        };
    }

    public override Value VisitUnary(BoundUnary unary, CompiledScope scope)
    {
        if (unary.Operator == ScriptUnaryOperator.Not)
        {
            return Of(new CompiledBoolean(), Condition(unary, scope));
        }

        var operand = Emit(unary.Operand, scope);
        return unary.Operator != ScriptUnaryOperator.Negate ? operand
            : operand.Type is CompiledWhole ? Of(operand.Type, $"{CompiledNames.TemplateValue}.Negate({operand.Code})")
            : operand with { Code = $"(-{operand.Code})" };
    }

    public override Value VisitList(BoundList list, CompiledScope scope)
    {
        var type = (CompiledList)_types.OfStored(list, scope);
        var elements = list.Elements.Select(element => As(Emit(element, scope), type.Element).Code);
        var element = CSharpTypes.Of(type.Element, letter);
        var array = $"new {element}[] {{ {string.Join(", ", elements)} }}";
        return Of(type, $"(({RuntimeNames.IReadOnlyList}<{element}>){array})");
    }

    public override Value VisitRange(BoundRange range, CompiledScope scope)
    {
        var (start, end) = (Emit(range.Start, scope), Emit(range.End, scope));
        var isInclusive = range.IsInclusive ? "true" : "false";
        var code = $"{CompiledNames.Lists}.Range({start.Code}, {end.Code}, {isInclusive})";
        return Of(_types.OfStored(range, scope), code);
    }

    public override Value VisitConditional(BoundConditional conditional, CompiledScope scope)
    {
        var type = _types.OfStored(conditional, scope);
        var (then, otherwise) = Alike(Emit(conditional.Then, scope), Emit(conditional.Else, scope), type);
        var result = then with { Type = type };
        var condition = Condition(conditional.Condition, scope);
        return result with
        {
            Code = $"({condition} ? ({result.Declared}){then.Code} : ({result.Declared}){otherwise.Code})",
            Written = null,
        };
    }
}
