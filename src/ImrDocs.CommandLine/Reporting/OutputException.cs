namespace ImrDocs.CommandLine.Reporting;

/// <summary>The error that standard output or standard error cannot be written to.</summary>
internal sealed class OutputException(Exception innerException)
    : Exception("standard output cannot be written: " + innerException.Message, innerException);
