namespace ImrDocs.Word.Reviews;

/// <summary>What is marked of a word.</summary>
/// <param name="IsInserted">Whether it is marked as inserted.</param>
/// <param name="IsDeleted">Whether it is marked as deleted.</param>
/// <param name="Author">Who marked it last; null where nobody did, or it is not said.</param>
/// <remarks>
/// Nothing depends on the author: programs take out who made a change, and when. A mark is the redline's where its
/// word is one that the redline marks so.
/// </remarks>
internal readonly record struct ReviewMarks(bool IsInserted, bool IsDeleted, string? Author)
{
    /// <summary>Whether anything is marked.</summary>
    public bool IsAny => IsInserted || IsDeleted;

    /// <summary>Whether both are marked in the same way.</summary>
    public bool IsLike(ReviewMarks other) => (IsInserted, IsDeleted) == (other.IsInserted, other.IsDeleted);
}
