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
internal static class ValueProbes
{
    // A definition that any passage can meet in its letter.
    private const string Definition = "\n\n[a]: b\n";

    // More values beside marks of emphasis are tried one after the other, and not each with each.
    private const int MaxTogether = 3;
    private const int MaxAlone = 4;

    private static readonly string[] Edges = ["a", "(a", "a)", "(a)"];

    private static readonly string[] Signs =
    [
        "a", "1", "12", "(a)", "(a", "a)", ")", "a@b.c", "ab:c", "http://a.b", "http://a.b>", "a@b.c>", "a>", ">",
        "60;", "3C;", "lt;", "#60;", "amp", ";", "\"t\"", "'t'",
        "a \"t\")", "`", "a`b", "`a", "a`", "``", "!", "[a]", "[a](b)", "]: a", ": a", ":", "*", "_", "*a*",
        "a*", "*a", "\\",
        "1.", "1. a", "2) a", "- a", "# a", "#", "=", "~", "~~~", "\u201Ca\u201D", "\u00E9",
    ];

    /// <summary>The values that Markdown can read as something else, each with why.</summary>
    /// <param name="passage">The passage, in which every value stands in a place of text.</param>
    /// <param name="origins">What writes each of its characters.</param>
    /// <param name="letterDefinesLinks">Whether the letter defines the address of a link anywhere.</param>
    public static IEnumerable<MisreadValue> FindMisread(
        PassageReading passage, TextOrigins[] origins, bool letterDefinesLinks)
    {
        if (!IsSuspicious(passage))
        {
            return [];
        }

        var written = passage.Marked + (letterDefinesLinks ? Definition : "");
        var known = passage.Values.Select(index => KnownTexts(origins[index])).ToList();
        // Where a value is misread whatever it is, the others say nothing of themselves.
        IReadOnlyList<string> usual = [.. known.Select(static texts => texts?[0] ?? Signs[0])];
        var alone = MarkedText.Of(written, usual).FindMisread() is null ? Alone(known) : [];
        var misread = alone
            .Where(probe => MarkedText.Of(written, probe.Values).FindMisread() is not null)
            .Select(probe => MisreadValue.Between(MarkedText.Of(written, probe.Values), probe.Own))
            .GroupBy(static misread => misread.Index)
            .Select(static group => group.First())
            .ToList();
        return misread.Count > 0 ? misread : Together(passage, known)
            .Select(values => MarkedText.Of(written, values).FindMisread())
            .OfType<MisreadValue>()
            .GroupBy(static misread => misread.Index)
            .Select(static group => group.First());
    }

    private static bool IsSuspicious(PassageReading passage)
    {
        var text = passage.Text;
        return passage.Values.Count > 0 &&
            (text.IndexOfAny(['`', '<', '[', ']', '&']) >= 0 || passage.Values.Any(index =>
                (index > 0 && text[index - 1] is '\\' or '*' or '_' or '!' or (>= '0' and <= '9')) ||
                (index + 1 < text.Length && text[index + 1] is '*' or '_' or '.' or ')' or (>= '0' and <= '9'))));
    }

    // Each value by itself, which tells which it is.
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
        for (var i = 0; i < Signs.Length; i++)
        {
            yield return [.. known.Select(texts => texts is null ? Signs[i] : texts[i % texts.Length])];
        }

        List<int> beside = [.. Enumerable.Range(0, known.Count).Where(index => IsBesideEmphasis(passage, index))];
        for (var first = 0; first < beside.Count; first += MaxTogether)
        {
            var together = beside.Skip(first).Take(MaxTogether).ToList();
            foreach (var edges in Combinations(together.Select(index => known[index] ?? Edges).ToList()))
            {
                yield return [.. known.Select((texts, index) =>
                    together.IndexOf(index) is >= 0 and var at ? edges[at] : texts?[0] ?? Edges[0])];
            }
        }
    }

    private static IEnumerable<IReadOnlyList<string>> Combinations(IReadOnlyList<string[]> choices) =>
        choices.Aggregate(
            (IEnumerable<IReadOnlyList<string>>)[[]],
            static (combinations, texts) =>
                from head in combinations
                from text in texts
                select (IReadOnlyList<string>)[.. head, text]);

    private static bool IsBesideEmphasis(PassageReading passage, int value)
    {
        var (text, index) = (passage.Text, passage.Values[value]);
        return (index > 0 && text[index - 1] is '*' or '_') ||
            (index + 1 < text.Length && text[index + 1] is '*' or '_');
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
                default:
                    return null;
            }
        }

        return [.. texts];
    }
}
