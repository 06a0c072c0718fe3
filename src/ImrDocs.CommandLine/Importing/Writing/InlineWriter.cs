using System.Text;
using ImrDocs.CommandLine.Importing.Declaring;

namespace ImrDocs.CommandLine.Importing.Writing;

/// <summary>Writes the parts of a line as Markdown with tags.</summary>
/// <param name="fields">The fields.</param>
/// <param name="isPlain">Whether bold, italic, and links are left out.</param>
/// <param name="unstressed">Called where words lose their stress.</param>
internal sealed class InlineWriter(FieldTable fields, bool isPlain, Action unstressed)
{
    /// <summary>Whether the parts stand in a row of a table.</summary>
    public bool IsInTable { get; init; }

    /// <summary>Whether the parts stand in a heading.</summary>
    public bool IsInHeading { get; init; }

    /// <summary>The Markdown of a line.</summary>
    public string Line(IReadOnlyList<ImportedInline> inlines) =>
        Write(
            Spacing.OfParagraph(IsInTable || IsInHeading ? [.. inlines.Select(OnOneLine)] : inlines),
            beginsLine: true
        );

    /// <summary>The beginning of a condition.</summary>
    public string If(FieldTest test) => TestExpression.Of(test, fields.Find(test.Name))!;

    private string Write(IReadOnlyList<ImportedInline> inlines, bool beginsLine)
    {
        var parts = isPlain
            ? Spacing.OfParts([.. inlines.Select(static inline => inline with { Emphasis = Emphasis.None })])
            : new EmphasisEdges(unstressed).Of(inlines);
        var result = new StringBuilder();
        Append(result, parts, Emphasis.None, beginsLine);
        return result.ToString();
    }

    // The style that goes on for longer is outside, so that marks close in the order in which they open.
    private void Append(StringBuilder result, IReadOnlyList<ImportedInline> parts, Emphasis open, bool beginsLine)
    {
        var completesNumber = false;
        for (var i = 0; i < parts.Count; )
        {
            var bold = Length(parts, i, Emphasis.Bold & ~open);
            var italic = Length(parts, i, Emphasis.Italic & ~open);
            if (bold == 0 && italic == 0)
            {
                var next = i + 1 < parts.Count ? parts[i + 1] : null;
                result.Append(Part(parts[i], next, beginsLine, completesNumber));
                completesNumber = (beginsLine || completesNumber) && IsNumberPart(parts[i]);
                beginsLine = parts[i] is LineBreakInline || (beginsLine && CanBeEmpty(parts[i]));
                i++;
                continue;
            }

            var (style, length, mark) = bold >= italic ? (Emphasis.Bold, bold, "**") : (Emphasis.Italic, italic, "*");
            result.Append(mark);
            Append(result, [.. parts.Skip(i).Take(length)], open | style, beginsLine: false);
            result.Append(mark);
            beginsLine = completesNumber = false;
            i += length;
        }
    }

    private static ImportedInline OnOneLine(ImportedInline inline) =>
        inline switch
        {
            LineBreakInline => new WordsInline(" "),
            ConditionInline condition => condition with
            {
                Then = [.. condition.Then.Select(OnOneLine)],
                Else = [.. condition.Else.Select(OnOneLine)],
            },
            _ => inline,
        };

    private static bool IsNumberPart(ImportedInline part) =>
        part is FieldInline or ConditionInline || part is WordsInline { Text: var text } && text.All(char.IsAsciiDigit);

    private string Part(ImportedInline part, ImportedInline? next, bool beginsLine, bool completesNumber) =>
        part switch
        {
            WordsInline words => StaticText.OfMarkdown(
                words.Text,
                new()
                {
                    BeginsLine = beginsLine,
                    CompletesNumber = completesNumber,
                    IsBeforeTag = next is FieldInline or ConditionInline,
                    IsBeforeLink = next is LinkInline or FootnoteInline,
                    IsInTable = IsInTable,
                    IsInHeading = IsInHeading && next is null,
                }
            ),
            LineBreakInline => "\\\n",
            FieldInline field => PrintedField.Of(field.Use, fields.Find(field.Use.Name)),
            LinkInline link when isPlain => Write(link.Inlines, beginsLine),
            LinkInline link => $"[{Write(Spacing.OfParagraph(link.Inlines), beginsLine: false)}]({link.Address})",
            FootnoteInline footnote => $"^[{Write(Spacing.OfParagraph(footnote.Inlines), beginsLine: false)}]",
            ConditionInline condition => Condition(condition, beginsLine),
            _ => "",
        };

    private string Condition(ConditionInline condition, bool beginsLine)
    {
        var then = Write(Spacing.OfParts(condition.Then), beginsLine);
        var otherwise = Write(Spacing.OfParts(condition.Else), beginsLine);
        return (then.Length, otherwise.Length) switch
        {
            (0, 0) => "",
            (0, _) => $"{{{{ if {Not(condition.Test)} }}}}{otherwise}{{{{ end }}}}",
            (_, 0) => $"{{{{ if {If(condition.Test)} }}}}{then}{{{{ end }}}}",
            _ => $"{{{{ if {If(condition.Test)} }}}}{then}{{{{ else }}}}{otherwise}{{{{ end }}}}",
        };
    }

    /// <summary>The opposite of a condition.</summary>
    public string Not(FieldTest test) => TestNegation.Of(If(test));

    private static bool CanBeEmpty(ImportedInline part) =>
        part is ConditionInline condition && (Spacing.IsBlank(condition.Then) || Spacing.IsBlank(condition.Else));

    private static int Length(IReadOnlyList<ImportedInline> parts, int start, Emphasis style)
    {
        var end = start;
        while (style != Emphasis.None && end < parts.Count && parts[end].Emphasis.HasFlag(style))
        {
            end++;
        }

        return end - start;
    }
}
