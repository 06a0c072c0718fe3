using System.Text.RegularExpressions;
using Scriban.Syntax;

namespace ImrDocs.Interpretation;

/// <summary>
/// Tells Scriban's errors apart. It has one type for all, so that only the text says which limit was reached.
/// </summary>
internal static class RenderingErrors
{
    public static bool IsLimit(ScriptRuntimeException exception) =>
        exception.InnerException is RegexMatchTimeoutException
        || (
            exception.OriginalMessage.Contains("exceed", StringComparison.OrdinalIgnoreCase)
            && exception.OriginalMessage.Contains("limit", StringComparison.OrdinalIgnoreCase)
        );
}
