using ImrDocs.Generators.Diagnostics;
using ImrDocs.Generators.Model;
using Microsoft.CodeAnalysis;

namespace ImrDocs.Generators.Declarations;

/// <summary>Gives out the names of one section, each once.</summary>
internal sealed class MemberNames(DeclarationContext context, bool isLetter)
{
    private readonly Dictionary<string, string> _json = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _template = new(StringComparer.Ordinal);

    /// <summary>
    /// Takes the names of a member. Reports it and returns false when one is taken or cannot be read.
    /// </summary>
    public bool TryTake(MemberSpec member, SyntaxNodeOrToken place)
    {
        if (TemplateWords.Unreadable(member.TemplateName) is { } reason)
        {
            context.Report(FieldRules.UnreadableName, place, member.Name, member.TemplateName, reason);
            return false;
        }

        if (_template.TryGetValue(member.TemplateName, out var other))
        {
            context.Report(FieldRules.NameClash, place, other, member.Name, member.TemplateName, "templates");
            return false;
        }

        if (_json.TryGetValue(member.JsonName, out other))
        {
            context.Report(FieldRules.NameClash, place, other, member.Name, member.JsonName, "JSON");
            return false;
        }

        if (isLetter && TemplateWords.IsFunction(member.TemplateName))
        {
            context.Report(FieldRules.HidesFunctions, place, member.Name, member.TemplateName);
        }

        _template.Add(member.TemplateName, member.Name);
        _json.Add(member.JsonName, member.Name);
        return true;
    }
}
