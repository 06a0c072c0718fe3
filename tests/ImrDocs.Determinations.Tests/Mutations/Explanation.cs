using ImrDocs.Templating.Syntax;
using Scriban.Syntax;

namespace ImrDocs.Determinations.Tests.Mutations;

/// <summary>Why mutants that nobody notices change no letter's meaning.</summary>
/// <param name="Reason">The reason, as a sentence.</param>
/// <param name="Holds">Whether it is the reason of a mutant, whose template had the given text.</param>
internal sealed record Explanation(string Reason, Func<Mutant, string, bool> Holds)
{
    public static IReadOnlyList<Explanation> All { get; } =
    [
        new(
            "The sign takes nothing away: no white space stands beside the tag, or the tag beside it takes the "
                + "same. Every text that the template prints is the same.",
            static (mutant, original) =>
                mutant.Kind == MutationKind.WhiteSpace
                && Texts(mutant.Path, mutant.Text).SequenceEqual(Texts(mutant.Path, original))
        ),
        new(
            "A title and a running head are one line: white space at their end is not printed.",
            static (mutant, original) =>
                mutant.Kind == MutationKind.WhiteSpace
                && TemplateNames.KindOf(mutant.Path) == TemplateKind.PlainText
                && Texts(mutant.Path, mutant.Text).SequenceEqual(Texts(mutant.Path, original.TrimEnd()))
        ),
    ];

    private static IEnumerable<string> Texts(string path, string text) =>
        Below(TemplateParser.Parse(path, text).Template.Page!)
            .OfType<ScriptRawStatement>()
            .Select(static raw => raw.Text.ToString())
            .Where(static raw => raw.Length > 0);

    private static IEnumerable<ScriptNode> Below(ScriptNode node) =>
        Enumerable
            .Range(0, node.ChildrenCount)
            .Select(node.GetChildren)
            .OfType<ScriptNode>()
            .SelectMany(Below)
            .Prepend(node);
}
