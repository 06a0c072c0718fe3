namespace ImrDocs.CommandLine.Redlining;

/// <summary>A form in which a redline report is written.</summary>
internal enum RedlineFormat
{
    /// <summary>For a terminal.</summary>
    Text,

    /// <summary>For a pull request.</summary>
    Markdown,

    /// <summary>One self-contained page.</summary>
    Html,
}
