using ImrDocs.Snapshots;

/// <summary>
/// The failure as test frameworks print it. They write the full name of an exception's type before its message, and
/// tools that read Verify's messages know the first line only as <c>VerifyException : Directory: </c>. So the type has
/// Verify's name, and no namespace.
/// </summary>
internal sealed class VerifyException(SnapshotResult result) : SnapshotMismatchException(result);
