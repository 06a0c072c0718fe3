using System.Globalization;
using System.Text;
using ImrDocs.Letters;

namespace ImrDocs.Verification.Samples;

/// <summary>The error that a letter as the build compiled it is not the interpreted one. Neither is approved.</summary>
public sealed class CompiledDifferenceException : Exception
{
    private const int Context = 30;

    internal CompiledDifferenceException(LetterFormat format, string compiled, string interpreted, bool quotes)
        : base(Describe(format, compiled, interpreted, quotes)) =>
        (Format, Compiled, Interpreted) = (format, compiled, interpreted);

    /// <summary>The form.</summary>
    public LetterFormat Format { get; }

    /// <summary>The letter that compiled code writes; it may hold sensitive values.</summary>
    public string Compiled { get; }

    /// <summary>The letter that the interpreter writes; it may hold sensitive values.</summary>
    public string Interpreted { get; }

    private static string Describe(LetterFormat format, string compiled, string interpreted, bool quotes)
    {
        var at = compiled.AsSpan().CommonPrefixLength(interpreted);
        var before = compiled.AsSpan(0, at);
        var texts = quotes
            ? $": compiled '{Excerpt(compiled, at)}', interpreted '{Excerpt(interpreted, at)}'"
            : "; the texts are not shown, since they may quote a sensitive value";
        return string.Create(
            CultureInfo.InvariantCulture,
            $"the compiled letter ({format.Name}) is not the interpreted one: they differ first at line "
                + $"{before.Count('\n') + 1}, column {at - before.LastIndexOf('\n')}{texts}; "
                + $"nothing may be approved or sent until both are the same"
        );
    }

    // A line of the text around a place, with its line breaks visible.
    private static string Excerpt(string text, int at)
    {
        var start = Math.Max(0, at - Context);
        var end = Math.Min(text.Length, at + Context);
        return new StringBuilder()
            .Append(start > 0 ? "…" : "")
            .Append(text[start..end].Replace("\n", "\\n", StringComparison.Ordinal))
            .Append(end < text.Length ? "…" : "")
            .ToString();
    }
}
