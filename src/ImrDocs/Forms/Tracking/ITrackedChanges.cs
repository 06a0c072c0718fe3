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
}
