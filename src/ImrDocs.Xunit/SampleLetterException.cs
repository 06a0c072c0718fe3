using ImrDocs.Validation;

namespace ImrDocs.Xunit;

/// <summary>The failure of a test that has no letter to hold to what was approved.</summary>
public sealed class SampleLetterException : Exception
{
    internal SampleLetterException(string message, Exception? innerException = null)
        : base(message, innerException) { }

    internal SampleLetterException(IReadOnlyList<Diagnostic> diagnostics)
        : base(string.Join('\n', diagnostics)) { }
}
