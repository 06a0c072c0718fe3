using ImrDocs.Diagnostics;

namespace ImrDocs.RichTexts;

/// <summary>Something in a text that keeps it from being a rich text.</summary>
/// <param name="Line">The line of the text, from 1.</param>
/// <param name="Column">The column in UTF-16 units, from 1.</param>
/// <param name="Message">What is wrong and what to write instead. It quotes nothing of the text.</param>
public sealed record RichTextError(int Line, int Column, string Message)
{
    /// <summary>The rule that is broken.</summary>
    internal Rule Rule { get; init; } = ModelRules.RichText;

    /// <summary>The place in the text, in UTF-16 units from 0.</summary>
    internal int Index { get; init; }

    /// <summary>An error at a place of a text.</summary>
    internal static RichTextError At(string text, int index, string message)
    {
        var (line, start) = (1, 0);
        for (var i = 0; i < index; i++)
        {
            // A carriage return and a line feed end one line.
            if (text[i] == '\n' || (text[i] == '\r' && (i + 1 == text.Length || text[i + 1] != '\n')))
            {
                (line, start) = (line + 1, i + 1);
            }
        }

        return new(line, index - start + 1, message) { Index = index };
    }
}
