using ImrDocs.Templating.Documents;
using ImrDocs.Templating.Languages;

namespace ImrDocs.Templating.Markdown;

/// <summary>Isolates the text of a value where that is needed.</summary>
internal static class IsolatedText
{
    /// <summary>What stands before an isolated value.</summary>
    public const string Start = "<bdi>";

    /// <summary>What stands after it.</summary>
    public const string End = "</bdi>";

    /// <summary>Whether a text is isolated.</summary>
    /// <param name="text">The text.</param>
    /// <param name="isolation">When values are isolated where it stands.</param>
    public static bool Is(string text, ValueIsolation isolation) =>
        isolation == ValueIsolation.Always || (isolation == ValueIsolation.IfRightToLeft && RightToLeft.IsIn(text));

    /// <summary>The runs of a value, isolated where that is needed.</summary>
    /// <param name="runs">The runs.</param>
    /// <param name="text">Their text.</param>
    /// <param name="isolation">When values are isolated where they stand.</param>
    /// <param name="source">Where they are written in the letter's Markdown.</param>
    public static IReadOnlyList<DocumentRun> Wrap(
        IReadOnlyList<DocumentRun> runs,
        string text,
        ValueIsolation isolation,
        TextPlace source
    ) => Is(text, isolation) ? [new IsolatedRun { Runs = runs, Source = source }] : runs;
}
