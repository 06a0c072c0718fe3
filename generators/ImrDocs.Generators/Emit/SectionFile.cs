using System.Collections.Immutable;
using ImrDocs.Generators.Equality;
using ImrDocs.Generators.Model;

namespace ImrDocs.Generators.Emit;

/// <summary>The name of the file that holds a section's emitted part.</summary>
internal static class SectionFile
{
    /// <summary>
    /// The full names that differ from another section's only by case. The compiler refuses two such files.
    /// </summary>
    public static EquatableArray<string> Clashes(ImmutableArray<SectionSpec> sections) =>
        sections
            .Select(static section => section.Type.FullName)
            .GroupBy(static name => name, StringComparer.OrdinalIgnoreCase)
            .Where(static names => names.Skip(1).Any())
            .SelectMany(static names => names)
            .OrderBy(static name => name, StringComparer.Ordinal)
            .ToEquatableArray();

    public static string Name(SectionSpec section, EquatableArray<string> clashes) => Stem(section, clashes) + ".g.cs";

    /// <summary>The name of the file that holds a letter's forms.</summary>
    public static string NameOfFormats(SectionSpec letter, EquatableArray<string> clashes) =>
        Stem(letter, clashes) + ".formats.g.cs";

    private static string Stem(SectionSpec section, EquatableArray<string> clashes)
    {
        var name = section.Type.FullName;
        return clashes.Contains(name) ? $"{name}.{UpperCase(name)}" : name;
    }

    // Which letters are upper-case tells two such names apart.
    private static string UpperCase(string name) => string.Concat(name.Select(static c => char.IsUpper(c) ? '1' : '0'));
}
