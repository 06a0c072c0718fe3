using ImrDocs.Diagnostics;

namespace ImrDocs.TemplateFolders;

/// <summary>The error that templates are wrong. No letter is written.</summary>
public sealed class TemplateException : Exception
{
    /// <summary>Creates the error.</summary>
    /// <param name="diagnostics">What is wrong; at least one.</param>
    /// <param name="innerException">The error from which it was learned, if any.</param>
    public TemplateException(IReadOnlyList<Diagnostic> diagnostics, Exception? innerException = null)
        : base(string.Join('\n', diagnostics), innerException) => Diagnostics = diagnostics;

    /// <summary>What is wrong, each with template, line and column.</summary>
    public IReadOnlyList<Diagnostic> Diagnostics { get; }
}
