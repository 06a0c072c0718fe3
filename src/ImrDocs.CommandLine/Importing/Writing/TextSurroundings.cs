namespace ImrDocs.CommandLine.Importing.Writing;

/// <summary>What stands around words in a template.</summary>
internal readonly record struct TextSurroundings
{
    /// <summary>Whether a line of the letter can begin with them.</summary>
    public bool BeginsLine { get; init; }

    /// <summary>Whether a line of the letter can begin with values and numbers that stand right before them.</summary>
    public bool CompletesNumber { get; init; }

    /// <summary>Whether a tag follows.</summary>
    public bool IsBeforeTag { get; init; }

    /// <summary>Whether a link follows.</summary>
    public bool IsBeforeLink { get; init; }

    /// <summary>Whether they stand in a row of a table.</summary>
    public bool IsInTable { get; init; }

    /// <summary>Whether they stand in a heading.</summary>
    public bool IsInHeading { get; init; }
}
