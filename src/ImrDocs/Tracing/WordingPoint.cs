namespace ImrDocs.Tracing;

/// <summary>
/// A point at which letters of a kind can differ: one outcome of something that a template asks or prints. Samples
/// should reach every one.
/// </summary>
/// <param name="Path">The template, relative to the template root.</param>
/// <param name="Line">The line of what is asked or printed, from 1.</param>
/// <param name="Column">Its column, in UTF-16 units from 1.</param>
/// <param name="Kind">What kind of point it is.</param>
/// <param name="Subject">
/// What is asked or printed, as the template writes it: <c>citation.sections.size > 0</c>.
/// </param>
/// <param name="Outcome">The outcome: <c>true</c>, <c>absent</c>, <c>several</c>, <c>'expedited'</c>.</param>
public sealed record WordingPoint(
    string Path,
    int Line,
    int Column,
    WordingPointKind Kind,
    string Subject,
    string Outcome
);

/// <summary>What kind of point it is, with the outcomes that it can have.</summary>
public enum WordingPointKind
{
    /// <summary>The template as a whole: <c>rendered</c>.</summary>
    Template,

    /// <summary>A condition of <c>if</c>, <c>while</c> or <c>? :</c>: <c>true</c>, <c>false</c>.</summary>
    Condition,

    /// <summary>One side of <c>&amp;&amp;</c> or <c>||</c>, where it is asked: <c>true</c>, <c>false</c>.</summary>
    Operand,

    /// <summary>A branch of a <c>case</c>: a value, <c>else</c>, or <c>none</c> where no branch fits.</summary>
    Branch,

    /// <summary>
    /// The number of elements of a list that is walked or joined: <c>empty</c>, <c>one</c>, <c>several</c>;
    /// <c>filled</c> where only that can be asked.
    /// </summary>
    List,

    /// <summary>A printed choice with few values: each value.</summary>
    Choice,

    /// <summary>A field that may be absent, or the left side of <c>??</c>: <c>present</c>, <c>absent</c>.</summary>
    Optional,
}
