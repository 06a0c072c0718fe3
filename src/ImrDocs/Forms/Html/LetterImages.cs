using System.Collections.Frozen;
using System.Text;
using ImrDocs.Interpretation;
using ImrDocs.Models;

namespace ImrDocs.Forms.Html;

/// <summary>The images that the build of a letter embedded, as compiled letters write them.</summary>
/// <typeparam name="TLetter">The kind of letter.</typeparam>
public static class LetterImages<TLetter>
    where TLetter : class, ILetter<TLetter>
{
    private static readonly FrozenDictionary<string, byte[]> Addresses =
        EmbeddedTemplates<TLetter>.Files.Assets.ToFrozenDictionary(
            static path => path,
            static path => Encoding.ASCII.GetBytes(EmbeddedTemplates<TLetter>.Files.Find(path)!),
            StringComparer.Ordinal
        );

    /// <summary>The address by which a page embeds an image, as UTF-8.</summary>
    /// <param name="path">The path of the image in the letter's folder.</param>
    /// <exception cref="KeyNotFoundException">The build embedded no such image.</exception>
    public static ReadOnlySpan<byte> Address(string path) => Addresses[path];
}
