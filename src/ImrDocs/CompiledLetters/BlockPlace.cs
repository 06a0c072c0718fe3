namespace ImrDocs.CompiledLetters;

/// <summary>In what the blocks of a value stand, as far as it matters to how they are written.</summary>
public enum BlockPlace
{
    /// <summary>Beside other blocks, or where other blocks could be.</summary>
    Document,

    /// <summary>All that a definition holds, in a list after other blocks: a single paragraph has no tags.</summary>
    Definition,

    /// <summary>The same, in a list that nothing stands before.</summary>
    FirstDefinition,

    /// <summary>The words of an item, in a list without blank lines.</summary>
    TightItem,
}
