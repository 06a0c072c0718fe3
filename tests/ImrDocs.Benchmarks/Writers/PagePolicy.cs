using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using ImrDocs.Warranties;
using ImrDocs.Warranties.Sections;

namespace ImrDocs.Benchmarks.Writers;

/// <summary>What a letter's page says that it may show: its two style sheets, by their hashes.</summary>
internal static class PagePolicy
{
    private const int HashLength = 44;

    /// <summary>What stands before the hash of the letter's own properties.</summary>
    public const string BeforeHash =
        "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'sha256-";

    /// <summary>What stands after it.</summary>
    public static string AfterHash { get; } =
        $"' 'sha256-{HashOf(Encoding.UTF8.GetBytes($"\n{PageStyle.Text}\n"))}'; base-uri 'none'; form-action "
        + $"'none'\">\n";

    /// <summary>The element for a letter.</summary>
    public static string Of(WarrantyDecision letter) =>
        BeforeHash + HashOf(Encoding.UTF8.GetBytes(PropertiesOf(letter.Claim))) + AfterHash;

    /// <summary>
    /// The first style sheet. The pattern of a claim number leaves nothing that it could read as its own.
    /// </summary>
    public static string PropertiesOf(ClaimHeader? header) =>
        header is null
            ? "\n:root { --title: \"Warranty Decision\"; --running-head: \"Warranty Decision\"; }\n"
            : $"\n:root {{ --title: \"Warranty Decision {header.ClaimNumber}\"; --running-head: \"Claim "
                + $"Number: {header.ClaimNumber}\"; }}\n";

    /// <summary>The hash of a style sheet.</summary>
    public static string HashOf(ReadOnlySpan<byte> style)
    {
        Span<byte> hash = stackalloc byte[HashLength];
        WriteHash(style, hash);
        return Encoding.ASCII.GetString(hash);
    }

    /// <summary>Writes the hash of a style sheet.</summary>
    public static int WriteHash(ReadOnlySpan<byte> style, Span<byte> hash)
    {
        Span<byte> digest = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(style, digest);
        Base64.EncodeToUtf8(digest, hash, out _, out var length);
        return length;
    }
}
