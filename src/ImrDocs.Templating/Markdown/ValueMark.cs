using System.Text;

namespace ImrDocs.Templating.Markdown;

/// <summary>
/// The characters that stand for a printed value while Markdown is read: they hold the value's number and nothing of
/// it.
/// </summary>
/// <remarks>
/// A mark is made of noncharacters (Unicode Standard, section 23.7), which neither a value nor a template can hold.
/// CommonMark reads each as a letter: they begin no block, end no emphasis, and are part of no link.
/// </remarks>
internal static class ValueMark
{
    private const char FirstDigit = '\uFDD0';
    private const char FirstDigitOfBlocks = '\uFDD8';
    private const char NextDigit = '\uFDE0';
    private const int FirstBase = FirstDigitOfBlocks - FirstDigit;
    private const int Base = 16;

    /// <summary>The mark of a value.</summary>
    /// <param name="number">The value's number, from 0.</param>
    public static string Of(int number) => Of(number, isBlocks: false);

    /// <summary>The mark of a value.</summary>
    /// <param name="number">The value's number, from 0.</param>
    /// <param name="isBlocks">Whether the value is blocks of its own, and no text.</param>
    public static string Of(int number, bool isBlocks)
    {
        var digits = new StringBuilder();
        for (; number >= FirstBase; number /= Base)
        {
            digits.Insert(0, (char)(NextDigit + (number % Base)));
        }

        return digits.Insert(0, (char)((isBlocks ? FirstDigitOfBlocks : FirstDigit) + number)).ToString();
    }

    /// <summary>Whether a mark that begins with the character is that of a value of blocks.</summary>
    public static bool BeginsBlocks(char c) => c is >= FirstDigitOfBlocks and < NextDigit;

    /// <summary>The index of the first mark at or after an index, or -1 when there is none.</summary>
    public static int IndexOf(string text, int start)
    {
        for (var i = start; i < text.Length; i++)
        {
            if (Begins(text[i]))
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>Reads the mark at an index.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">Where the mark begins.</param>
    /// <param name="end">The index after the mark.</param>
    /// <returns>The number of the value.</returns>
    public static int Read(string text, int start, out int end)
    {
        var number = (text[start] - FirstDigit) % FirstBase;
        for (end = start + 1; end < text.Length && Continues(text[end]); end++)
        {
            number = (number * Base) + text[end] - NextDigit;
        }

        return number;
    }

    /// <summary>Whether the character is one of those that marks are made of.</summary>
    public static bool Has(char c) => c is >= FirstDigit and < (char)(NextDigit + Base);

    private static bool Begins(char c) => c is >= FirstDigit and < NextDigit;

    private static bool Continues(char c) => c is >= NextDigit and < (char)(NextDigit + Base);
}
