using ImrDocs.Generators.Model;
using ImrDocs.Templating.Binding.Tree;
using ImrDocs.Templating.CompiledTypes;

namespace ImrDocs.Generators.Compiled;

/// <summary>Writes calls of functions that order and group sections as C#.</summary>
internal static class SectionForms
{
    private const string Class = CompiledNames.Sentences + "SectionLists.";

    /// <summary>The first element of a list that the check knows to have one.</summary>
    public static Value First(EmittedCall call)
    {
        var code = $"{CompiledNames.TemplateValue}.First({call.First.Code})";
        return call.First.Spec is ListSpec { Element: var spec }
            ? new(code, call.Result, spec.CSharp) { Spec = spec }
            : call.Of(code);
    }

    public static Value SortedBy(EmittedCall call)
    {
        var member = MemberOf(call);
        var descending = SentenceForms.Flag(call, 2, otherwise: false);
        var code = $"{Class}SortedBy({call.First.Code}, static element => element.{member.Identifier}, {descending})";
        return new(code, call.Result, call.First.CSharp) { Spec = call.First.Spec };
    }

    public static Value GroupedBy(EmittedCall call)
    {
        var member = MemberOf(call);
        var key = ((CompiledGroup)((CompiledList)call.Result).Element).KeyType;
        var type = CSharpTypes.Of(key, call.Expressions.Model);
        return call.Of($"{Class}GroupedBy({call.First.Code}, static element => ({type})element.{member.Identifier})");
    }

    private static MemberSpec MemberOf(EmittedCall call)
    {
        var name = (string)((BoundLiteral)call.Call.Arguments[1]).Value!;
        var section = ((CompiledSection)((CompiledList)call.First.Type).Element).Section;
        return call.Expressions.Model.Member(section.Fields.First(field => field.TemplateName == name));
    }
}
