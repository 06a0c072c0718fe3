using System.Buffers;
using ImrDocs.Letters;
using ImrDocs.Models;

namespace ImrDocs.Verification.Tests;

/// <summary>What would be approved of a letter whose values are all shown.</summary>
internal static class ApprovedText
{
    /// <summary>The text of a letter in one form.</summary>
    public static string Of<TLetter>(LetterRenderer<TLetter> renderer, TLetter letter, LetterFormat form)
        where TLetter : class, ILetter<TLetter>
    {
        var file = new ArrayBufferWriter<byte>();
        renderer.Write(letter, file, form);
        return form.Describe(file.WrittenMemory);
    }

    /// <summary>The texts of a letter in every form.</summary>
    public static Dictionary<LetterFormat, string> Of<TLetter>(LetterRenderer<TLetter> renderer, TLetter letter)
        where TLetter : class, ILetter<TLetter> =>
        LetterFormats.Of<TLetter>().All.ToDictionary(static form => form, form => Of(renderer, letter, form));
}
