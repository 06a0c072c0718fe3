using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using ImrDocs.Determinations;
using ImrDocs.Determinations.Sections;

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
    public static string Of(FinalDetermination letter) =>
        BeforeHash + HashOf(Encoding.UTF8.GetBytes(PropertiesOf(letter.Case))) + AfterHash;

    /// <summary>
    /// The first style sheet. The pattern of a case number leaves nothing that it could read as its own.
    /// </summary>
    public static string PropertiesOf(CaseHeader? header) =>
        header is null
            ? "\n:root { --title: \"IMR Final Determination\"; --running-head: \"IMR Final Determination\"; }\n"
            : $"\n:root {{ --title: \"IMR Final Determination {header.CaseNumber}\"; --running-head: \"Case "
                + $"Number: {header.CaseNumber}\"; }}\n";

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
