namespace ImrDocs.Templating.Positions;

/// <summary>Equal characters in a row: what Markdown reads as one delimiter.</summary>
/// <param name="Character">The character.</param>
/// <param name="Length">How many there are, counted up to <see cref="MaxLength"/>.</param>
/// <param name="Before">The character before the first.</param>
/// <param name="IsFirst">Whether the run is the first text of its line.</param>
internal readonly record struct CharacterRun(char Character, int Length, char Before, bool IsFirst)
{
    /// <summary>Longer runs are not told apart.</summary>
    public const int MaxLength = 12;

    public CharacterRun Append(char character, bool isFirst) => character == Character
        ? this with { Length = Math.Min(Length + 1, MaxLength) }
        : new(character, 1, Character, isFirst);
}
