using System.Globalization;
using ImrDocs.Generators.Emit;
using ImrDocs.Generators.Typing;
using ImrDocs.Templating.Binding.Tree;
using ImrDocs.Templating.CompiledTypes;

namespace ImrDocs.Generators.Compiled;

/// <summary>Writes calls of functions for lists as C#.</summary>
internal static class ListForms
{
    public static Value Add(EmittedCall call) =>
        List(
            call,
            "Added",
            call.Expressions.As(call.First, call.Result),
            call.Expressions.As(call.Arguments[1], ((CompiledList)call.Result).Element)
        );

    public static Value Concat(EmittedCall call) =>
        List(
            call,
            "Joined",
            call.Expressions.As(call.First, call.Result),
            call.Expressions.As(call.Arguments[1], call.Result)
        );

    public static Value Contains(EmittedCall call) =>
        call.Of($"global::System.Linq.Enumerable.Contains({call.First.Code}, {call.Text(1)})");

    public static Value Size(EmittedCall call) =>
        new(call.First.Code + (call.First.Type is CompiledText ? ".Length" : ".Count"), new CompiledWhole(), "int");

    public static Value Split(EmittedCall call) =>
        call.Of(
            $"{CompiledNames.Lists}.Texts({CompiledNames.ScribanFunctions}StringFunctions.Split("
                + $"{call.Text(0)}, {call.Text(1)}))"
        );

    public static Value Map(EmittedCall call)
    {
        var field = (string)((BoundLiteral)call.Call.Arguments[1]).Value!;
        var section = ((CompiledSection)((CompiledList)call.First.Type).Element).Section;
        var member = call.Expressions.Model.Member(section.Fields.First(declared => declared.TemplateName == field));
        var mapped = new Value(
            $"{CompiledNames.Lists}.Mapped({call.First.Code}, static element => element.{member.Identifier})",
            call.Result,
            $"{RuntimeNames.IReadOnlyList}<{member.Type.CSharp}>"
        );
        return call.Expressions.As(mapped, call.Result);
    }

    /// <summary>An element that a pattern finds, or null where the list has none.</summary>
    public static Value Element(EmittedCall call, string pattern)
    {
        var csharp = call.First.Spec is Model.ListSpec { Element: var spec }
            ? spec.CSharp
            : CSharpTypes.Of(call.Result, call.Expressions.Model);
        var name = call.Expressions.Body.NewName("element");
        var found = string.Format(CultureInfo.InvariantCulture, pattern, name);
        return new($"({call.First.Code} is {found} ? ({csharp}?){name} : null)", call.Result, csharp);
    }

    /// <summary>A list that the runtime's function makes of others.</summary>
    public static Value List(EmittedCall call, string function, params Value[] given)
    {
        var code = $"{CompiledNames.Lists}.{function}({string.Join(", ", given.Select(static g => g.Code))})";
        return given[0].Type is CompiledList
            ? new(code, call.Result, given[0].CSharp) { Spec = given[0].Spec }
            : call.Of(code);
    }

    public static Value Join(EmittedCall call) =>
        call.Of($"string.Join({call.Text(1)}, {TextsOf(call.Expressions, call.First)})");

    /// <summary>Writes a list without a string on the way.</summary>
    public static string? PrintJoined(ExpressionEmitter expressions, BoundCall call, CompiledScope scope)
    {
        var (list, separator) = (
            expressions.Emit(call.Arguments[0], scope),
            expressions.Emit(call.Arguments[1], scope)
        );
        var isSafe = call.Arguments[1] is BoundLiteral { Value: string between } && SafeText.IsSeparator(between);
        switch (((CompiledList)list.Type).Element)
        {
            case CompiledText { IsPrintable: var isPrintable }:
                return $"{MethodBody.Output}.{(isSafe && isPrintable ? "Texts" : "Join")}({list.Code}, "
                    + $"{expressions.Text(separator)});";
            case CompiledChoice choice:
                var isKnown =
                    isSafe
                    && expressions
                        .Model.Enum(choice.Choices)
                        .Members.All(static member => SafeText.IsLine(member.Label));
                var types = $"{CSharpTypes.Of(choice, expressions.Model)}, {expressions.Binding(choice)}";
                return $"{MethodBody.Output}.{(isKnown ? "Labels" : "Join")}<{types}>({list.Code}, "
                    + $"{expressions.Text(separator)});";
            default:
                return null;
        }
    }

    /// <summary>The texts of a list's elements.</summary>
    public static string TextsOf(ExpressionEmitter expressions, Value list)
    {
        var element = ((CompiledList)list.Type).Element;
        return element is CompiledText
            ? list.Code
            : $"global::System.Linq.Enumerable.Select({list.Code}, static element => "
                + $"{expressions.Text(expressions.Of(element, "element"))})";
    }
}
