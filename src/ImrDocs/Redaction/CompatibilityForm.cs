using System.Collections.Frozen;
using System.Globalization;
using System.Text;

namespace ImrDocs.Redaction;

/// <summary>
/// The compatibility decomposition of characters, by the Unicode standard and the same on every machine.
/// </summary>
internal static class CompatibilityForm
{
    private const int FirstSyllable = 0xAC00;
    private const int LastSyllable = 0xD7A3;
    private const int Vowels = 21;
    private const int Finals = 28;

    private const string Resource = "ImrDocs.Redaction.Decompositions.txt";

    private static readonly FrozenDictionary<int, string> Forms = Read();

    /// <summary>
    /// Appends what a character is made of; a character that is made of nothing else is appended as it is.
    /// </summary>
    public static void Append(StringBuilder text, Rune character)
    {
        if (Forms.TryGetValue(character.Value, out var form))
        {
            text.Append(form);
        }
        else if (character.Value is >= FirstSyllable and <= LastSyllable)
        {
            AppendSyllable(text, character.Value - FirstSyllable);
        }
        else
        {
            Span<char> units = stackalloc char[2];
            text.Append(units[..character.EncodeToUtf16(units)]);
        }
    }

    // Hangul syllables are decomposed by arithmetic.
    private static void AppendSyllable(StringBuilder text, int index)
    {
        text.Append((char)(0x1100 + (index / (Vowels * Finals))));
        text.Append((char)(0x1161 + (index % (Vowels * Finals) / Finals)));
        if (index % Finals is > 0 and var final)
        {
            text.Append((char)(0x11A7 + final));
        }
    }

    private static FrozenDictionary<int, string> Read()
    {
        using var stream = typeof(CompatibilityForm).Assembly.GetManifestResourceStream(Resource)
            ?? throw new InvalidOperationException("The decompositions are not embedded in the assembly.");
        using var reader = new StreamReader(stream, Encoding.ASCII);
        Dictionary<int, string> forms = [];
        while (reader.ReadLine() is { } line)
        {
            if (!line.StartsWith('#'))
            {
                Read(line, forms);
            }
        }

        return forms.ToFrozenDictionary();
    }

    private static void Read(string line, Dictionary<int, string> forms)
    {
        var space = line.IndexOf(' ', StringComparison.Ordinal);
        int[] codes = [.. line[..space].Split('-').Select(Code)];
        int[] form = [.. line[(space + 1)..].Split('+').Select(Code)];
        for (var code = codes[0]; code <= codes[^1]; code++)
        {
            forms.Add(code, string.Concat(form.Select(part => char.ConvertFromUtf32(part + code - codes[0]))));
        }
    }

    private static int Code(string digits) => int.Parse(digits, NumberStyles.HexNumber, CultureInfo.InvariantCulture);
}
