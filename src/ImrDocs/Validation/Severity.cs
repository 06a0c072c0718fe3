namespace ImrDocs.Validation;

/// <summary>How grave a fault is.</summary>
public enum Severity
{
    /// <summary>Good to know; nothing has to be done.</summary>
    Info,

    /// <summary>Printed and recorded; the letter is still written.</summary>
    Warning,

    /// <summary>The letter is not written.</summary>
    Error,
}
