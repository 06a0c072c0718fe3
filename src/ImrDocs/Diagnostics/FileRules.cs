namespace ImrDocs.Diagnostics;

/// <summary>The rules that files must hold to, whatever they are for.</summary>
public static class FileRules
{
    /// <summary>A file can be read.</summary>
    public static Rule Unreadable { get; } = new("IMR4001", Severity.Error, "A file can be read");

    /// <summary>A file can be written.</summary>
    public static Rule Unwritable { get; } = new("IMR4002", Severity.Error, "A file can be written");
}
