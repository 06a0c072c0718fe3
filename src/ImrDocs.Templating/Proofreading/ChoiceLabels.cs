using System.Text.RegularExpressions;
using ImrDocs.Templating.Schema;
using ImrDocs.Templating.Syntax;
using Scriban.Parsing;
using Scriban.Syntax;

namespace ImrDocs.Templating.Proofreading;

/// <summary>Looks for the labels of choices in wording.</summary>
internal sealed class ChoiceLabels
{
    private readonly Dictionary<string, EnumMember> _members;
    private readonly Regex _pattern;

    private ChoiceLabels(Dictionary<string, EnumMember> members)
    {
        _members = members;

        // A label that holds another stands for itself.
        var longestFirst = members.Keys.OrderByDescending(static label => label.Length).Select(Regex.Escape);
        _pattern = new(
            $@"(?<!\w)(?:{string.Join("|", longestFirst)})(?!\w)",
            RegexOptions.CultureInvariant | RegexOptions.IgnoreCase
        );
    }

    /// <summary>The labels of a choice; null where several of its values have the same.</summary>
    public static ChoiceLabels? Of(EnumType choices)
    {
        var members = new Dictionary<string, EnumMember>(StringComparer.OrdinalIgnoreCase);
        foreach (var member in choices.Members)
        {
            if (members.ContainsKey(member.Label))
            {
                return null;
            }

            members.Add(member.Label, member);
        }

        return new(members);
    }

    /// <summary>Reads the wording of a branch.</summary>
    public ChoiceWording Read(ScriptNode branch)
    {
        var texts = ScriptNodes.Below(branch).Prepend(branch).Where(node => IsPrinted(node, branch)).ToList();
        List<ChoiceLabel> found =
        [
            .. texts.SelectMany(node =>
                _pattern
                    .Matches(node.WordsOf())
                    .Cast<Match>()
                    .Select(match => new ChoiceLabel(_members[match.Value], node, match.Index))
            ),
        ];
        return new(string.Concat(texts.Select(static text => text.WordsOf())), found);
    }

    private static bool IsPrinted(ScriptNode node, ScriptNode branch) =>
        node is ScriptRawStatement
        || (node is ScriptLiteral { Value: string } && (node == branch || node.Parent is ScriptExpressionStatement));
}

/// <summary>A label that stands in wording.</summary>
/// <param name="Member">The choice that it is the label of.</param>
/// <param name="Node">The text.</param>
/// <param name="Offset">Where it stands in the text.</param>
internal sealed record ChoiceLabel(EnumMember Member, ScriptNode Node, int Offset)
{
    /// <summary>Where it stands in the file; a text in quotation marks is pointed at as a whole.</summary>
    public TextPosition Place =>
        Node is ScriptRawStatement ? TextPlaces.Advance(Node.Span.Start, Node.WordsOf(), Offset) : Node.Span.Start;
}
