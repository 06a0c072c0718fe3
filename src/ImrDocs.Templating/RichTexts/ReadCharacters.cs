using System.Text;
using ImrDocs.Templating.Syntax;

namespace ImrDocs.RichTexts;

/// <summary>A character of a paragraph as it was read.</summary>
/// <param name="Run">The character, with its emphasis.</param>
/// <param name="Index">Where it stands in the Markdown.</param>
/// <param name="IsEscaped">Whether it is not written as it is.</param>
internal readonly record struct ReadCharacter(RichRun Run, int Index, bool IsEscaped);

/// <summary>Makes runs of the characters of a paragraph.</summary>
internal static class ReadCharacters
{
    /// <summary>The runs: white space is collapsed, and there is none where a line begins or ends.</summary>
    public static IReadOnlyList<RichRun> ToRuns(IReadOnlyList<ReadCharacter> characters)
    {
        List<RichRun> kept = [];
        foreach (var read in characters)
        {
            var c = read.Run.Text[0];
            var isBreak = c == RichRun.LineBreak;
            if (isBreak)
            {
                TrimEnd(kept);
            }

            var isSpace = !isBreak && PrintableText.IsCollapsed(c);
            var isAtStart = kept.Count == 0 || kept[kept.Count - 1].Text[0] == RichRun.LineBreak;
            var isRepeated = isSpace && kept.Count > 0 && kept[kept.Count - 1].Text == " ";
            if (!isRepeated && !(isAtStart && !isBreak && char.IsWhiteSpace(c)))
            {
                kept.Add(isSpace ? read.Run with { Text = " " } : read.Run);
            }
        }

        TrimEnd(kept);
        return Join(kept);
    }

    private static void TrimEnd(List<RichRun> characters)
    {
        while (characters.Count > 0 && IsSpace(characters[characters.Count - 1].Text[0]))
        {
            characters.RemoveAt(characters.Count - 1);
        }
    }

    private static bool IsSpace(char c) => c != RichRun.LineBreak && char.IsWhiteSpace(c);

    private static List<RichRun> Join(List<RichRun> characters)
    {
        List<RichRun> runs = [];
        var text = new StringBuilder();
        for (var i = 0; i < characters.Count; i++)
        {
            text.Append(characters[i].Text);
            if (i == characters.Count - 1 || !characters[i].IsLike(characters[i + 1]))
            {
                runs.Add(characters[i] with { Text = text.ToString() });
                text.Clear();
            }
        }

        return runs;
    }
}
