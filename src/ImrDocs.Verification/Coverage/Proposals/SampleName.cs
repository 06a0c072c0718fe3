using System.Globalization;
using System.Text;
using ImrDocs.Tracing;

namespace ImrDocs.Verification.Coverage.Proposals;

/// <summary>Names a sample after a point that it reaches: <c>citation-year-false</c>.</summary>
internal static class SampleName
{
    private const int MaxLength = 60;

    public static string Of(WordingPoint point, IEnumerable<string> taken)
    {
        var name = new StringBuilder();
        foreach (var c in $"{point.Subject} {point.Outcome}".ToLowerInvariant())
        {
            if (char.IsAsciiLetterOrDigit(c))
            {
                name.Append(c);
            }
            else if (name.Length > 0 && name[^1] != '-')
            {
                name.Append('-');
            }
        }

        var text = name.ToString().Trim('-');
        var stem = text.Length <= MaxLength ? text : text[(text.IndexOf('-', text.Length - MaxLength) + 1)..];
        var used = taken.ToHashSet(StringComparer.Ordinal);
        return !used.Contains(stem)
            ? stem
            : Enumerable
                .Range(2, used.Count + 1)
                .Select(number => string.Create(CultureInfo.InvariantCulture, $"{stem}-{number}"))
                .First(candidate => !used.Contains(candidate));
    }
}
