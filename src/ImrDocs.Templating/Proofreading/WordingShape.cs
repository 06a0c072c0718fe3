using System.Globalization;
using System.Text.RegularExpressions;
using ImrDocs.Templating.Binding.Tree;
using Scriban.Syntax;

namespace ImrDocs.Templating.Proofreading;

/// <summary>Numbers parts of templates so that those that say the same have the same number.</summary>
/// <remarks>
/// White space around words, and a line end in a paragraph in place of a space, make no difference. Each part is
/// looked at once.
/// </remarks>
internal sealed class WordingShape
{
    /// <summary>The number of what writes nothing and does nothing.</summary>
    public const int Nothing = 0;

    // A blank line begins a paragraph, and two spaces or a backslash before a line's end keep it.
    private static readonly Regex Gap = new(@"(?<![ \\])(?: |\n)(?![ \n])", RegexOptions.CultureInvariant);

    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal) { [""] = Nothing };
    private readonly Dictionary<object, int> _known = new(SameObject.Comparer);

    /// <summary>The number of a part.</summary>
    public int Of(ScriptNode? node)
    {
        if (node is null)
        {
            return Nothing;
        }

        if (!_known.TryGetValue(node, out var number))
        {
            _known[node] = number = Number(TextOf(node));
        }

        return number;
    }

    private string TextOf(ScriptNode node) =>
        node switch
        {
            ScriptBlockStatement block => TextOfBlock(block),
            ScriptEscapeStatement or ScriptNopStatement or ScriptEndStatement => "",
            ScriptRawStatement raw => Words(raw.Text.ToString()),
            ScriptToken or ScriptVariable or ScriptLiteral => node + "",
            _ => TextOfOther(node),
        };

    // Spaces where a branch begins or ends are no wording, unless they are all that it writes.
    private string TextOfBlock(ScriptBlockStatement block)
    {
        var whole = string.Concat(
            block.Statements.Select(statement =>
                statement is ScriptRawStatement raw ? Words(raw.Text.ToString()) : Mark(Of(statement))
            )
        );
        return string.IsNullOrWhiteSpace(whole) ? whole : whole.Trim();
    }

    private string TextOfOther(ScriptNode node)
    {
        var parts = Enumerable.Range(0, node.ChildrenCount).Select(i => Mark(Of(node.GetChildren(i))));
        return $"{node.GetType().Name}({string.Concat(parts)})";
    }

    private int Number(string text)
    {
        if (!_numbers.TryGetValue(text, out var number))
        {
            _numbers[text] = number = _numbers.Count;
        }

        return number;
    }

    private static string Words(string text) => Gap.Replace(text, " ");

    // A sign that no text can hold keeps parts from being read as wording.
    private static string Mark(int number) =>
        number == Nothing ? "" : "\0" + number.ToString(CultureInfo.InvariantCulture) + "\0";
}
