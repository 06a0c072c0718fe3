using System.Text;
using System.Text.Encodings.Web;

namespace ImrDocs.Benchmarks.Writers.Escaping;

/// <summary>The escaping of Markdown for engines that take an encoder and give it whole values.</summary>
internal sealed class MarkdownTextEncoder : TextEncoder
{
    public override int MaxOutputCharactersPerInputCharacter => "&#x202E;".Length;

    public override string Encode(string value) => MarkdownString.Escape(value);

    public override void Encode(TextWriter output, string value, int startIndex, int characterCount) =>
        output.Write(Encode(characterCount == value.Length ? value : value.Substring(startIndex, characterCount)));

    public override void Encode(TextWriter output, char[] value, int startIndex, int characterCount) =>
        output.Write(Encode(new string(value, startIndex, characterCount)));

    public override unsafe int FindFirstCharacterToEncode(char* text, int textLength)
    {
        var value = new MarkdownText(new(text, textLength), isFirst: false, isLast: false).NextEscaped(0);
        return value < textLength ? value : -1;
    }

    public override bool WillEncode(int unicodeScalar) =>
        Encode(new Rune(unicodeScalar).ToString()).Length > new Rune(unicodeScalar).Utf16SequenceLength;

    public override unsafe bool TryEncodeUnicodeScalar(
        int unicodeScalar,
        char* buffer,
        int bufferLength,
        out int numberOfCharactersWritten
    )
    {
        var encoded = Encode(new Rune(unicodeScalar).ToString());
        var isWritten = encoded.TryCopyTo(new(buffer, bufferLength));
        numberOfCharactersWritten = isWritten ? encoded.Length : 0;
        return isWritten;
    }
}
