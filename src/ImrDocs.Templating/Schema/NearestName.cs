namespace ImrDocs.Templating.Schema;

/// <summary>Finds the name that was probably meant.</summary>
internal static class NearestName
{
    // A longer name is no misspelling, and takes long to compare.
    private const int MaxLength = 100;

    /// <summary>A question that proposes the nearest of the names, or nothing when none is near.</summary>
    public static string Propose(string name, IEnumerable<string> known)
    {
        // A name of C#, and a function's name without its group, are meant as often as they are misspelled.
        List<string> names = [.. known];
        var (template, member, file) = (FieldNames.ToTemplate(name), "." + name, "/" + name);
        var nearest = names.Find(candidate => candidate == template)
            ?? names.Find(candidate =>
                candidate.EndsWith(member, StringComparison.Ordinal)
                || candidate.EndsWith(file, StringComparison.Ordinal)
            )
            ?? names.Find(candidate => candidate.Equals(name, StringComparison.OrdinalIgnoreCase))
            ?? Nearest(name, names);
        return nearest is null ? "" : $". Did you mean '{nearest}'?";
    }

    private static string? Nearest(string name, List<string> names)
    {
        var rows = new[] { new int[MaxLength + 1], new int[MaxLength + 1], new int[MaxLength + 1] };
        return names
            .Where(candidate =>
                Math.Max(name.Length, candidate.Length) <= MaxLength
                && Math.Abs(name.Length - candidate.Length) <= Allowed(name, candidate)
            )
            .Select(candidate => (candidate, Distance: Distance(name, candidate, rows)))
            .Where(pair => pair.Distance <= Allowed(name, pair.candidate))
            .OrderBy(static pair => pair.Distance)
            .ThenBy(static pair => pair.candidate, StringComparer.Ordinal)
            .Select(static pair => pair.candidate)
            .FirstOrDefault();
    }

    private static int Allowed(string a, string b) => Math.Max(1, Math.Min(a.Length, b.Length) / 3);

    // Insertions, deletions, replacements and swaps of neighbors count one each.
    private static int Distance(string a, string b, int[][] rows)
    {
        var (before, previous, current) = (rows[0], rows[1], rows[2]);
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
