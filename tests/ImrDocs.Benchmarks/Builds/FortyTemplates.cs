using System.Globalization;
using System.Text.RegularExpressions;

namespace ImrDocs.Benchmarks.Builds;

/// <summary>
/// A determination letter of forty templates: each part says the whole letter once, in the words of the real ones.
/// </summary>
internal static partial class FortyTemplates
{
    private const int Count = 40;

    public static IReadOnlyDictionary<string, string> Read()
    {
        var real = RealTemplates.Read();
        var files = new SortedDictionary<string, string>(
            real.ToDictionary(StringComparer.Ordinal),
            StringComparer.Ordinal
        );
        string[] parts = ["credentials", "case-summary", "items"];
        var layout = real["layout.scriban-md"];
        for (
            var i = 0;
            files.Keys.Count(static name => name.Contains(".scriban-", StringComparison.Ordinal)) < Count;
            i++
        )
        {
            var name = string.Create(CultureInfo.InvariantCulture, $"{parts[i % parts.Length]}-{i}");
            var text = real[parts[i % parts.Length] + ".scriban-md"];
            files[name + ".scriban-md"] = SentenceEnd()
                .Replace(text, string.Create(CultureInfo.InvariantCulture, $" (part {i})."));
            layout += $"\n{{{{ include '{name}' ~}}}}\n";
        }

        files["layout.scriban-md"] = layout;
        return files;
    }

    // No letter says a sentence twice.
    [GeneratedRegex(@"(?<=[a-z])\.(?= [A-Z]|\n)")]
    private static partial Regex SentenceEnd();
}
