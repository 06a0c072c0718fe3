using ImrDocs.Benchmarks.Writers.Escaping;
using Microsoft.AspNetCore.Html;

namespace ImrDocs.Benchmarks.Writers.Razor;

/// <summary>What a slice needs that writes Markdown: a way to write values that is not HTML's.</summary>
public abstract class MarkdownSlice<T> : LetterSlice<T>
{
    /// <summary>A value, escaped for Markdown.</summary>
    protected HtmlString Value(string value)
    {
        WriteLiteral(MarkdownString.Escape(value));
        return HtmlString.Empty;
    }
}
