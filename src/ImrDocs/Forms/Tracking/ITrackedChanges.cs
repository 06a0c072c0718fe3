namespace ImrDocs.Forms.Tracking;

/// <summary>
/// Writes letters with tracked changes, and reads what a reviewer did with them, in a form whose programs have such.
/// </summary>
public interface ITrackedChanges
{
    /// <summary>
    /// Writes a letter in which every change is tracked: rejecting all of them gives the version before, accepting all
    /// the version after.
    /// </summary>
    /// <param name="letter">Both versions.</param>
    /// <param name="author">Who made the changes.</param>
    /// <returns>The letter; null where nothing changed that is tracked.</returns>
    /// <exception cref="InvalidDataException">A version is no letter of this form as ImrDocs writes it.</exception>
    ReadOnlyMemory<byte>? Write(TrackedLetter letter, ChangeAuthor author);

    /// <summary>Finds the name of the letter in a document with tracked changes.</summary>
    /// <param name="document">The document as it came back.</param>
    /// <returns>The name; null where a program did not keep it.</returns>
    /// <exception cref="InvalidDataException">It is no document of this form, or cannot be read.</exception>
    string? FindLetter(ReadOnlyMemory<byte> document);

    /// <summary>Reads what a reviewer did with a letter with tracked changes.</summary>
    /// <param name="document">The document as it came back.</param>
    /// <param name="letter">The versions of the letter.</param>
    /// <exception cref="InvalidDataException">It is no document of this form, or cannot be read.</exception>
    ReviewedLetter Read(ReadOnlyMemory<byte> document, TrackedLetter letter);
}
