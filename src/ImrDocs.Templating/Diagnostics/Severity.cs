namespace ImrDocs.Templating.Diagnostics;

/// <summary>How grave a breach of a rule is.</summary>
public enum Severity
{
    /// <summary>Good to know; nothing has to be done.</summary>
    Info,

    /// <summary>Worth a look; letters are written all the same.</summary>
    Warning,

    /// <summary>Wrong: the project does not build and <c>imrdocs check</c> fails.</summary>
    Error,
}
