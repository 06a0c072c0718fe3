namespace ImrDocs.CommandLine.Reporting;

/// <summary>The ids of what can go wrong with files.</summary>
internal static class FileRules
{
    /// <summary>A file cannot be read.</summary>
    public const string Unreadable = "IMR4001";

    /// <summary>A file cannot be written.</summary>
    public const string Unwritable = "IMR4002";
}
