using System.Globalization;
using ImrDocs.Templating.Schema;

namespace ImrDocs.CommandLine.Importing.Declaring;

/// <summary>Gives names that stay apart in C#, in JSON, and in templates.</summary>
internal sealed class UniqueNames(IEnumerable<string> taken)
{
    private readonly HashSet<string> _taken = new(taken.Select(Fold), StringComparer.Ordinal);

    /// <summary>The name, or the first one with a number that is free.</summary>
    public string Take(string name)
    {
        var unique = name;
        for (var number = 2; !_taken.Add(Fold(unique)); number++)
        {
            unique = string.Create(CultureInfo.InvariantCulture, $"{name}{number}");
        }

        return unique;
    }

    // "URDate" and "UrDate" are one name in a template.
    private static string Fold(string name) => FieldNames.ToTemplate(name).Replace("_", "", StringComparison.Ordinal);
}
