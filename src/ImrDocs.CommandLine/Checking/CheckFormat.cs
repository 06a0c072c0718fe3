namespace ImrDocs.CommandLine.Checking;

/// <summary>A form in which the result of a check is written.</summary>
internal enum CheckFormat
{
    /// <summary>For people: a line for each fault, and a summary.</summary>
    Text,

    /// <summary>For programs: one JSON document.</summary>
    Json,

    /// <summary>For code scanning: the Static Analysis Results Interchange Format, version 2.1.0.</summary>
    Sarif,

    /// <summary>For GitHub's workflows: a command for each fault, shown beside the line.</summary>
    GitHub,
}
