using ImrDocs.Templating.Schema;

namespace ImrDocs.Templating.Diagnostics;

/// <summary>Finds the name that was probably meant.</summary>
internal static class NearestName
{
    // What is longer is nobody's misspelling, and takes long to compare.
    private const int MaxLength = 100;

    /// <summary>A question that proposes the nearest of the names, or nothing when none is near.</summary>
    public static string Propose(string name, IEnumerable<string> known)
    {
        // A name of C#, and a function's name without its group, are meant as often as they are misspelt.
        var names = known.ToList();
        var nearest = names.FirstOrDefault(candidate => candidate == FieldNames.ToTemplate(name)) ?? names.FirstOrDefault(candidate => candidate.EndsWith("." + name, StringComparison.Ordinal) || candidate.EndsWith("/" + name, StringComparison.Ordinal)) ?? names.FirstOrDefault(candidate => candidate.Equals(name, StringComparison.OrdinalIgnoreCase)) ?? names
            .Where(candidate => Math.Max(name.Length, candidate.Length) <= MaxLength && Math.Abs(name.Length - candidate.Length) <= Allowed(name, candidate))
            .Select(candidate => (candidate, Distance: Distance(name, candidate)))
            .Where(pair => pair.Distance <= Allowed(name, pair.candidate))
            .OrderBy(static pair => pair.Distance)
            .ThenBy(static pair => pair.candidate, StringComparer.Ordinal)
            .Select(static pair => pair.candidate)
            .FirstOrDefault();
        return nearest is null ? "" : $". Did you mean '{nearest}'?";
    }

    private static int Allowed(string a, string b) => Math.Max(1, Math.Min(a.Length, b.Length) / 3);

    // Insertions, deletions, replacements and swaps of neighbours count one each.
    private static int Distance(string a, string b)
    {
        var (before, previous, current) = (new int[b.Length + 1], new int[b.Length + 1], new int[b.Length + 1]);
        for (var j = 0; j <= b.Length; j++)
        {
            previous[j] = j;
        }

        for (var i = 1; i <= a.Length; i++)
        {
            current[0] = i;
            for (var j = 1; j <= b.Length; j++)
            {
                var replace = previous[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1);
                current[j] = Math.Min(replace, Math.Min(previous[j], current[j - 1]) + 1);
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                {
                    current[j] = Math.Min(current[j], before[j - 2] + 1);
                }
            }

            (before, previous, current) = (previous, current, before);
        }

        return previous[b.Length];
    }
}
