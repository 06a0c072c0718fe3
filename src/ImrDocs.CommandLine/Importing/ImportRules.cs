using ImrDocs.Diagnostics;

namespace ImrDocs.CommandLine.Importing;

/// <summary>The rules for documents of which drafts are made.</summary>
internal static class ImportRules
{
    /// <summary>The file is a document of its kind.</summary>
    public static Rule Unreadable { get; } = new("IMR6101", Severity.Error, "A document can be read");

    /// <summary>The document is not larger than a letter can be.</summary>
    public static Rule TooLarge { get; } = new("IMR6102", Severity.Error, "A document is no larger than a letter");

    /// <summary>All of the document is text.</summary>
    public static Rule Object { get; } = Warning("IMR6103", "A document holds text and no objects");

    /// <summary>All formatting has an equivalent.</summary>
    public static Rule Formatting { get; } = Warning("IMR6104", "The formatting of a document has an equivalent");

    /// <summary>The document is final.</summary>
    public static Rule Revision { get; } = Warning("IMR6105", "A document has no tracked changes");

    /// <summary>Nobody comments on the document.</summary>
    public static Rule Comment { get; } = Warning("IMR6106", "A document has no comments");

    /// <summary>All fields of the document are data of a letter.</summary>
    public static Rule Field { get; } = Warning("IMR6107", "The fields of a document are fields of a letter");

    /// <summary>A field has the name, and one type.</summary>
    public static Rule Name { get; } = Warning("IMR6108", "A field keeps its name and has one type");

    /// <summary>Tables are rows of cells.</summary>
    public static Rule Table { get; } = Warning("IMR6109", "A table has rows of equal cells with one paragraph each");

    /// <summary>The layout of the page has an equivalent.</summary>
    public static Rule Layout { get; } = Warning("IMR6110", "The layout of a document has an equivalent");

    /// <summary>The wording has no errors.</summary>
    public static Rule Wording { get; } = Warning("IMR6111", "The wording of a document passes the check");

    /// <summary>Every text of the document is read and shown.</summary>
    public static Rule Hidden { get; } = Warning("IMR6112", "The text of a document is visible");

    /// <summary>Nothing of a draft has to be corrected before it can be used.</summary>
    public static Rule Draft { get; } = new("IMR6113", Severity.Error, "A draft passes the check");

    private static Rule Warning(string id, string title) => new(id, Severity.Warning, title);
}
