using ImrDocs.Generators.Declarations;
using ImrDocs.Generators.Model;

namespace ImrDocs.Generators.Emit;

/// <summary>The local variable that holds a member's value in emitted code.</summary>
internal static class Local
{
    /// <summary>
    /// The member's JSON name, which no other member has. Where emitted code uses that name itself, it begins with a
    /// capital, as no JSON name does.
    /// </summary>
    public static string Of(MemberSpec member) =>
        member.JsonName switch
        {
            "json" or "members" or "index" or "section" or "value" or "templateName" or "diagnostics" =>
                char.ToUpperInvariant(member.JsonName[0]) + member.JsonName[1..],
            var name => CSharpName.Identifier(name),
        };
}
