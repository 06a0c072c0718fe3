namespace ImrDocs.Templating.Binding.Types;

/// <summary>What a text can be to a reader: one of these, or several where that is not known.</summary>
[Flags]
internal enum TextContents
{
    /// <summary>No text at all; there is none that is this.</summary>
    None = 0,

    /// <summary>The text without a character: ''.</summary>
    Empty = 1,

    /// <summary>White space alone, which is not '' and has nothing to read.</summary>
    Spaces = 2,

    /// <summary>Something to read.</summary>
    Words = 4,

    /// <summary>Anything.</summary>
    Any = Empty | Spaces | Words,
}
