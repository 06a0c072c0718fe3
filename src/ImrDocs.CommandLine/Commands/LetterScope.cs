namespace ImrDocs.CommandLine.Commands;

/// <summary>How many of a tool's letters a command is about.</summary>
internal enum LetterScope
{
    /// <summary>One, which has to be known.</summary>
    OneLetter,

    /// <summary>One, or each of them in turn where none is named.</summary>
    EachLetter,

    /// <summary>None.</summary>
    NoLetter,
}
