using ImrDocs.Models;

namespace ImrDocs.Letters;

/// <summary>
/// The forms in which letters of a kind are written: those of ImrDocs, and those of the packages that the letter's
/// project references.
/// </summary>
public sealed class LetterFormats
{
    /// <summary>The forms of ImrDocs itself, followed by others.</summary>
    /// <param name="others">The forms of other packages.</param>
    /// <exception cref="ArgumentException">Two forms have the same name.</exception>
    public LetterFormats(params IReadOnlyList<LetterFormat> others)
    {
        ArgumentNullException.ThrowIfNull(others);
        All = [.. LetterFormat.All, .. others];
        Default = [.. All.Where(static format => format.IsDefault)];
        if (
            All.CountBy(static format => format.Name).FirstOrDefault(static name => name.Value > 1) is { Key: { } name }
        )
        {
            throw new ArgumentException($"Two packages have a form with the name '{name}'.", nameof(others));
        }
    }

    /// <summary>The forms of ImrDocs itself.</summary>
    public static LetterFormats BuiltIn { get; } = new();

    /// <summary>
    /// Every form, the source form first. Each has approved versions: what can be written is held to what a person has
    /// read.
    /// </summary>
    public IReadOnlyList<LetterFormat> All { get; }

    /// <summary>The forms in which letters are written where no other is asked for.</summary>
    public IReadOnlyList<LetterFormat> Default { get; }

    /// <summary>The forms of a kind of letter.</summary>
    /// <typeparam name="TLetter">The kind of letter.</typeparam>
    public static LetterFormats Of<TLetter>()
        where TLetter : class, ILetter<TLetter> => OfLetter<TLetter>.Formats;

    /// <summary>The form with a name; null where there is none.</summary>
    /// <param name="name">The name of the form on the command line.</param>
    public LetterFormat? Find(string name) => All.FirstOrDefault(format => format.Name == name);

    private static class OfLetter<TLetter>
        where TLetter : class, ILetter<TLetter>
    {
        public static LetterFormats Formats { get; } = new([.. TLetter.OtherFormats.Cast<LetterFormat>()]);
    }
}
