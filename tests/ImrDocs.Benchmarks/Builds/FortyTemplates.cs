using System.Globalization;

namespace ImrDocs.Benchmarks.Builds;

/// <summary>
/// A determination letter of forty templates: each part says the whole letter once, in the words of the real ones.
/// </summary>
internal static class FortyTemplates
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
            files[name + ".scriban-md"] = real[parts[i % parts.Length] + ".scriban-md"];
            layout += $"\n{{{{ include '{name}' ~}}}}\n";
        }

        files["layout.scriban-md"] = layout;
        return files;
    }
}
