using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace ImrDocs.CommandLine.Importing.Word;

/// <summary>The lists of a document.</summary>
internal sealed class WordNumbering(MainDocumentPart part)
{
    private readonly Numbering? _numbering = part.NumberingDefinitionsPart?.Numbering;

    /// <summary>The level of a list; null where the document does not define it.</summary>
    public ListLevel? Find(int number, int level)
    {
        var instance = _numbering?.Elements<NumberingInstance>().FirstOrDefault(n => n.NumberID?.Value == number);
        var over = instance?.Elements<LevelOverride>().FirstOrDefault(o => o.LevelIndex?.Value == level);
        var id = instance?.AbstractNumId?.Val?.Value;
        var definition = over?.Level
            ?? _numbering
                ?.Elements<AbstractNum>()
                .FirstOrDefault(a => a.AbstractNumberId?.Value == id)
                ?.Elements<Level>()
                .FirstOrDefault(l => l.LevelIndex?.Value == level);
        if (definition is null)
        {
            return null;
        }

        var format = definition.NumberingFormat?.Val?.Value ?? NumberFormatValues.Decimal;
        var start = over?.StartOverrideNumberingValue?.Val?.Value ?? definition.StartNumberingValue?.Val?.Value ?? 1;
        var text = definition.LevelText?.Val?.Value ?? "";
        return format == NumberFormatValues.Bullet || format == NumberFormatValues.None
            ? new(false, 1, true)
            : new(
                true,
                Math.Clamp(start, 0, 999_999),
                format == NumberFormatValues.Decimal && text == $"%{level + 1}."
            );
    }
}

/// <summary>A level of a list.</summary>
/// <param name="IsNumbered">Whether its items have numbers.</param>
/// <param name="Start">The first number.</param>
/// <param name="IsPlain">Whether the marks are those that a letter has.</param>
internal sealed record ListLevel(bool IsNumbered, int Start, bool IsPlain);
