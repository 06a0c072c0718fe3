using ImrDocs.Templating.Schema;
using Scriban;
using Scriban.Parsing;
using Scriban.Syntax;

namespace ImrDocs.Templates;

/// <summary>
/// A value of a closed set as templates see it: it prints its label, and it is compared with the names that JSON uses.
/// </summary>
/// <remarks>
/// Scriban compares an enum with any text and any number without a word. A choice refuses a comparison with a text that is
/// none of its values, since that test could never be true.
/// </remarks>
internal sealed class Choice(EnumType type, EnumMember member) : IScriptCustomBinaryOperation
{
    public string Label => member.Label;

    public bool TryEvaluate(
        TemplateContext context,
        SourceSpan span,
        ScriptBinaryOperator op,
        SourceSpan leftSpan,
        object? leftValue,
        SourceSpan rightSpan,
        object? rightValue,
        out object? result)
    {
        if (op is not (ScriptBinaryOperator.CompareEqual or ScriptBinaryOperator.CompareNotEqual))
        {
            result = null;
            return false;
        }

        var (other, otherSpan) = ReferenceEquals(leftValue, this) ? (rightValue, rightSpan) : (leftValue, leftSpan);
        result = IsEqual(other, otherSpan) == (op == ScriptBinaryOperator.CompareEqual);
        return true;
    }

    public override string ToString() => Label;

    private bool IsEqual(object? other, SourceSpan span) => other switch
    {
        null => false,
        Choice choice => member == choice.Member,
        string name when type.Members.Any(m => m.WireName == name) => member.WireName == name,
        string name => throw new ScriptRuntimeException(span, $"'{name}' is not a value of {type.Name}; {ValuesAre()}"),
        _ => throw new ScriptRuntimeException(span, $"A value of {type.Name} is compared with one of its names; {ValuesAre()}"),
    };

    private EnumMember Member => member;

    private string ValuesAre() => "the values are: " + string.Join(", ", type.Members.Select(static m => $"'{m.WireName}'"));
}
