using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;

namespace ImrDocs.Forms.Html;

/// <summary>
/// What a page says of itself that it may show: its own style sheets, and nothing that is loaded or run.
/// </summary>
/// <remarks>A page that was altered on its way is shown without what was put in; browsers read it as a <c>meta</c>
/// element.</remarks>
public static class ContentSecurityPolicy
{
    /// <summary>The length of a hash as it stands in a policy.</summary>
    internal const int HashLength = 44;

    private const string BeforeHashes =
        "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src ";

    /// <summary>The element for a page with one style sheet.</summary>
    /// <param name="style">All that stands between the tags of the style sheet's element.</param>
    public static string Of(string style)
    {
        ArgumentNullException.ThrowIfNull(style);
        return Before + HashOf(style) + "'" + After([], hasImages: false, hasFonts: false);
    }

    /// <summary>What stands before the first hash.</summary>
    internal static string Before => BeforeHashes + "'sha256-";

    /// <summary>What stands after the first hash and its quotation mark.</summary>
    /// <param name="hashes">The hashes of the other style sheets.</param>
    /// <param name="hasImages">Whether style sheets embed images.</param>
    /// <param name="hasFonts">Whether style sheets embed fonts.</param>
    internal static string After(IReadOnlyList<string> hashes, bool hasImages, bool hasFonts) =>
        string.Concat([
            .. hashes.Select(static hash => $" 'sha256-{hash}'"),
            hasImages ? "; img-src data:" : "",
            hasFonts ? "; font-src data:" : "",
            "; base-uri 'none'; form-action 'none'\">\n",
        ]);

    /// <summary>The hash of a style sheet, as a policy names it.</summary>
    internal static string HashOf(string style)
    {
        Span<byte> hash = stackalloc byte[HashLength];
        WriteHash(Encoding.UTF8.GetBytes(style), hash);
        return Encoding.ASCII.GetString(hash);
    }

    /// <summary>Writes the hash of a style sheet, as a policy names it.</summary>
    /// <param name="style">The style sheet, as UTF-8.</param>
    /// <param name="hash">Takes <see cref="HashLength"/> bytes.</param>
    internal static void WriteHash(ReadOnlySpan<byte> style, Span<byte> hash)
    {
        Span<byte> digest = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(style, digest);
        Base64.EncodeToUtf8(digest, hash, out _, out _);
    }
}
