namespace ImrDocs.CommandLine.Reporting;

/// <summary>A form in which the findings of a command are written.</summary>
internal enum ReportFormat
{
    /// <summary>For people.</summary>
    Text,

    /// <summary>For programs: one JSON document.</summary>
    Json,

    /// <summary>For CI systems that show tests: an XML document as JUnit writes it.</summary>
    JUnit,

    /// <summary>For code scanning: the Static Analysis Results Interchange Format, version 2.1.0.</summary>
    Sarif,

    /// <summary>For GitHub's workflows: a command for each error, shown beside the line.</summary>
    GitHub,

    /// <summary>For viewers of code coverage: an XML document as Cobertura writes it.</summary>
    Cobertura,
}
