namespace ImrDocs.Templating.Proofreading.Words;

/// <summary>
/// The characters that stand for printed values among words, by what may stand beside them without a space.
/// </summary>
internal static class PrintedMark
{
    /// <summary>A text, such as a name.</summary>
    public const char Text = '\uFDD1';

    /// <summary>A text that ends with a period, always or in some cases.</summary>
    public const char TextWithPeriod = '\uFDD2';

    /// <summary>A number.</summary>
    public const char Number = '\uFDD3';

    /// <summary>A date.</summary>
    public const char Date = '\uFDD4';

    /// <summary>The label of a choice.</summary>
    public const char Choice = '\uFDD5';

    /// <summary>A text that is no word, such as the number of a case.</summary>
    public const char Code = '\uFDD6';

    /// <summary>A text of which nothing is known; it may be a part of a word.</summary>
    public const char Unknown = '\uFDD7';

    public static bool IsValue(char c) => c is >= Text and <= Unknown;

    /// <summary>Whether the character is a letter, a digit, or a value.</summary>
    public static bool IsWord(char c) => char.IsLetterOrDigit(c) || IsValue(c);
}
