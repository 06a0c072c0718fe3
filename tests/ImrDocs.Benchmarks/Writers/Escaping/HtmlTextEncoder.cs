using System.Text;
using System.Text.Encodings.Web;

namespace ImrDocs.Benchmarks.Writers.Escaping;

/// <summary>The escaping of HTML for engines that take an encoder.</summary>
/// <remarks>
/// The encoders of the framework escape more than Markdig does: apostrophes and plus signs, for instance.
/// </remarks>
internal sealed class HtmlTextEncoder : HtmlEncoder
{
    public override int MaxOutputCharactersPerInputCharacter => "&quot;".Length;

    public override unsafe int FindFirstCharacterToEncode(char* text, int textLength) =>
        HtmlText.IndexOfEscaped(new(text, textLength));

    public override bool WillEncode(int unicodeScalar) => unicodeScalar is '"' or '&' or '<' or '>';

    public override unsafe bool TryEncodeUnicodeScalar(
        int unicodeScalar,
        char* buffer,
        int bufferLength,
        out int numberOfCharactersWritten
    )
    {
        var target = new Span<char>(buffer, bufferLength);
        if (!WillEncode(unicodeScalar))
        {
            return new Rune(unicodeScalar).TryEncodeToUtf16(target, out numberOfCharactersWritten);
        }

        var entity = HtmlText.Entity((char)unicodeScalar);
        var isWritten = entity.TryCopyTo(target);
        numberOfCharactersWritten = isWritten ? entity.Length : 0;
        return isWritten;
    }
}
