namespace ImrDocs.CommandLine.Revisions;

/// <summary>The error that git, or what is asked of it, is not there. Its message says what to do.</summary>
internal sealed class GitException(string message, Exception? innerException = null)
    : Exception(message, innerException);
