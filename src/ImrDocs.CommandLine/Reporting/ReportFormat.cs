using ImrDocs.Letters;

namespace ImrDocs.CommandLine.Reporting;

/// <summary>A format in which the findings of a command are written: the registry of all that there are.</summary>
internal sealed class ReportFormat
{
    private ReportFormat(string name) => Name = name;

    /// <summary>For people.</summary>
    public static ReportFormat Text { get; } = new("text");

    /// <summary>For programs: one JSON document.</summary>
    public static ReportFormat Json { get; } = new("json");

    /// <summary>For CI systems that show tests: an XML document as JUnit writes it.</summary>
    public static ReportFormat JUnit { get; } = new("junit");

    /// <summary>For code scanning: the Static Analysis Results Interchange Format, version 2.1.0.</summary>
    public static ReportFormat Sarif { get; } = new("sarif");

    /// <summary>For GitHub's workflows: a command for each error, shown beside the line.</summary>
    public static ReportFormat GitHub { get; } = new("github") { IsOfLog = true };

    /// <summary>For viewers of code coverage: an XML document as Cobertura writes it.</summary>
    public static ReportFormat Cobertura { get; } = new("cobertura");

    /// <summary>For pull requests and documentation.</summary>
    public static ReportFormat Markdown { get; } = new("markdown");

    /// <summary>For reviewers: one self-contained page.</summary>
    public static ReportFormat Html { get; } = new("html");

    /// <summary>For lawyers: a folder with each letter that changed, in a form in which changes are tracked.</summary>
    /// <param name="format">The form.</param>
    public static ReportFormat OfLetters(LetterFormat format) => new(format.Name) { IsFolder = true };

    /// <summary>The name by which users choose the format.</summary>
    public string Name { get; }

    /// <summary>Whether it says something only in the log of a run, and nothing in a file.</summary>
    public bool IsOfLog { get; private init; }

    /// <summary>Whether it is a folder of files.</summary>
    public bool IsFolder { get; private init; }

    public override string ToString() => Name;
}
