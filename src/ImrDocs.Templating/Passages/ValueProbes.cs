using ImrDocs.Templating.Binding.Tree;
using ImrDocs.Templating.Binding.Types;
using ImrDocs.Templating.Markdown;

namespace ImrDocs.Templating.Passages;

/// <summary>
/// Asks of a passage whether Markdown reads every value in it as text, escaped as it is in the Markdown file.
/// </summary>
/// <remarks>
/// Markdown can see of an escaped value only whether it begins and ends with punctuation, and signs that mean something
/// together with what stands beside the value. The probes have each of them.
/// </remarks>
/// <param name="letterDefinesLinks">Whether the letter defines the address of a link anywhere.</param>
internal sealed class ValueProbes(bool letterDefinesLinks)
{
    // More values beside marks of emphasis are tried in groups, and many of them by turns, not each with each.
    private const int MaxTogether = 3;
    private const int MaxInGroups = 12;
    private const int MaxAlone = 4;

    // How many characters are read again with other values: a hundred times as many as a long letter has.
    private const int MaxRead = 4_000_000;

    private static readonly string[] Edges = ["a", "(a", "a)", "(a)"];

    private static readonly string[] Signs =
    [
        "a",
        "1",
        "12",
        "(a)",
        "(a",
        "a)",
        ")",
        "a@b.c",
        "ab:c",
        "http://a.b",
        "http://a.b>",
        "a@b.c>",
        "a>",
        ">",
        "60;",
        "3C;",
        "lt;",
        "#60;",
        "amp",
        ";",
        "\"t\"",
        "'t'",
        "a \"t\")",
        "`",
        "a`b",
        "`a",
        "a`",
        "``",
        "!",
        "a^",
        "[a]",
        "[a](b)",
        "]: a",
        ": a",
        ":",
        "*",
        "_",
        "*a*",
        "a*",
        "*a",
        "\\",
        "1.",
        "1. a",
        "2) a",
        "- a",
        "# a",
        "#",
        "=",
        "~",
        "~~~",
        "\u201Ca\u201D",
        "\u00E9",
    ];

    private static readonly string[] Urls = ["https://a.b/c_d?f=g&h=i#j", "https://a.b/!", "https://a.b"];

    private int _read;

    /// <summary>The values that Markdown can read as something else, each with why.</summary>
    /// <param name="passage">The passage, in which every value stands in a place of text.</param>
    /// <param name="origins">What writes each of its characters.</param>
    public IReadOnlyList<MisreadValue> FindMisread(PassageReading passage, TextOrigins[] origins)
    {
        if (!IsSuspicious(passage))
        {
            return [];
        }

        List<MisreadValue> joined =
        [
            .. Enumerable.Range(0, passage.Values.Count).Select(index => Joined(passage, index)).OfType<MisreadValue>(),
        ];
        if (joined.Count > 0)
        {
            return joined;
        }

        // A text that is no address where one is needed has an error of its own.
        var known = passage
            .Values.Select((index, value) => passage.Addresses.Contains(value) ? Urls : KnownTexts(origins[index]))
            .ToList();

        // Where a value is misread whatever it is, the others say nothing of themselves.
        IReadOnlyList<string> usual = [.. known.Select(static texts => texts?[0] ?? Signs[0])];
        var alone = FindMisread(passage, usual) is null ? Alone(known) : [];
        var misread = First(
            alone
                .TakeWhile(_ => HasTime)
                .Where(probe => FindMisread(passage, probe.Values) is not null)
                .Select(probe => MisreadValue.Between(MarkedText.Of(passage.Marked, probe.Values), probe.Own))
        );
        return misread.Count > 0
            ? misread
            : First(
                Together(passage, known)
                    .TakeWhile((_, index) => HasTime || index < Edges.Length)
                    .Select(values => FindMisread(passage, values))
                    .OfType<MisreadValue>()
            );
    }

    private bool HasTime => _read < MaxRead;

    private static List<MisreadValue> First(IEnumerable<MisreadValue> misread) =>
        [.. misread.GroupBy(static value => value.Index).Select(static group => group.First())];

    private MisreadValue? FindMisread(PassageReading passage, IReadOnlyList<string> values)
    {
        _read += passage.Marked.Length;
        return MarkedText.Of(passage.Marked, values).FindMisreadInProbe();
    }

    // What the template begins, some value ends: a character reference, or the name of a link that the letter defines.
    private MisreadValue? Joined(PassageReading passage, int value)
    {
        var index = passage.Values[value];
        return EndsReference(passage, index) ? new(value, MisreadValue.AfterAmpersand)
            : letterDefinesLinks && IsInBrackets(passage, index) ? new(value, MisreadValue.Brackets)
            : null;
    }

    private static bool EndsReference(PassageReading passage, int index)
    {
        var start = index - 1;
        while (start >= 0 && (passage.Text[start] == '#' || char.IsLetterOrDigit(passage.Text[start])))
        {
            start--;
        }

        return start >= 0 && passage.Text[start] == '&' && passage.SignAt(start) == SignReading.Text;
    }

    private static bool IsInBrackets(PassageReading passage, int index)
    {
        var start = index;
        while (start > 0 && !IsSign(passage, start, '[') && !IsSign(passage, start, ']'))
        {
            start--;
        }

        var end = index;
        while (end < passage.Text.Length - 1 && !IsSign(passage, end, ']'))
        {
            end++;
        }

        return IsSign(passage, start, '[') && IsSign(passage, end, ']');
    }

    private static bool IsSign(PassageReading passage, int index, char sign) =>
        passage.Text[index] == sign && passage.SignAt(index) == SignReading.Text;

    private static bool IsSuspicious(PassageReading passage)
    {
        var text = passage.Text;
        return passage.Values.Count > 0
            && (
                text.IndexOfAny(['`', '<', '[', ']', '&']) >= 0
                || passage.Values.Any(index =>
                    (index > 0 && text[index - 1] is '\\' or '*' or '_' or '!' or (>= '0' and <= '9'))
                    || (index + 1 < text.Length && text[index + 1] is '*' or '_' or '.' or ')' or (>= '0' and <= '9'))
                )
            );
    }

    // Each value by itself, which shows which one it is.
    private static IEnumerable<(int Own, IReadOnlyList<string> Values)> Alone(List<string[]?> known)
    {
        for (var own = 0; own < known.Count && known.Count <= MaxAlone; own++)
        {
            foreach (var text in known[own] ?? Signs)
            {
                yield return (own, [.. known.Select((texts, index) => index == own ? text : texts?[0] ?? Signs[0])]);
            }
        }
    }

    // All values alike, since two may mean something together.
    private static IEnumerable<IReadOnlyList<string>> Together(PassageReading passage, List<string[]?> known)
    {
        foreach (var sign in Edges.Concat(Signs))
        {
            yield return [.. known.Select(texts => texts?[0] ?? sign)];
        }

        List<int> beside = [.. Enumerable.Range(0, known.Count).Where(index => IsBesideEmphasis(passage, index))];
        if (beside.Count > MaxInGroups)
        {
            foreach (var turns in Combinations([Edges, Edges]))
            {
                yield return [.. known.Select((texts, index) => texts?[0] ?? turns[index % turns.Count])];
            }

            yield break;
        }

        for (var first = 0; first < beside.Count; first += MaxTogether)
        {
            var together = beside.Skip(first).Take(MaxTogether).ToList();
            foreach (var edges in Combinations(together.Select(index => known[index] ?? Edges).ToList()))
            {
                yield return
                [
                    .. known.Select(
                        (texts, index) => together.IndexOf(index) is >= 0 and var at ? edges[at] : texts?[0] ?? Edges[0]
                    ),
                ];
            }
        }
    }

    private static IEnumerable<IReadOnlyList<string>> Combinations(IReadOnlyList<string[]> choices) =>
        choices.Aggregate(
            (IEnumerable<IReadOnlyList<string>>)
                [
                    [],
                ],
            static (combinations, texts) =>
                from head in combinations
                from text in texts
                select (IReadOnlyList<string>)[.. head, text]
        );

    private static bool IsBesideEmphasis(PassageReading passage, int value)
    {
        var (text, index) = (passage.Text, passage.Values[value]);
        return (index > 0 && text[index - 1] is '*' or '_')
            || (index + 1 < text.Length && text[index + 1] is '*' or '_');
    }

    // Of a choice every text is known, and of a number what it is made of.
    private static string[]? KnownTexts(TextOrigins origins)
    {
        List<string> texts = [];
        foreach (var type in origins.All.Select(static origin => ((BoundOutput)origin.Step.Statement).Value.Type))
        {
            switch (type)
            {
                case ChoiceTemplateType { Choices.Members: { Count: > 0 } members }:
                    texts.AddRange(members.Select(static member => member.Label));
                    break;
                case NumberTemplateType { IsWhole: var isWhole }:
                    texts.AddRange(isWhole ? ["7", "-7", "2016"] : ["7", "-7", "2016", "1.5"]);
                    break;
                case TextTemplateType { IsUrl: true }:
                    texts.AddRange(Urls);
                    break;
                default:
                    return null;
            }
        }

        return [.. texts];
    }
}
