namespace ImrDocs.Diagnostics;

/// <summary>How serious it is to break a rule.</summary>
public enum Severity
{
    /// <summary>Good to know; nothing has to be done.</summary>
    Info,

    /// <summary>Reported and recorded; the letter is still written.</summary>
    Warning,

    /// <summary>The letter is not written, the project does not build, and <c>imrdocs check</c> fails.</summary>
    Error,
}
