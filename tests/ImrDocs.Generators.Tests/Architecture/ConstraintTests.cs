using System.Text.RegularExpressions;
using ImrDocs.Templating.Schema.Constraints;

namespace ImrDocs.Generators.Tests.Architecture;

/// <summary>A constraint is its own class and its line of the table: nothing else knows it by name.</summary>
public sealed partial class ConstraintTests
{
    [Fact]
    public void No_code_asks_which_constraint_it_has()
    {
        var names = ConstraintTable.All.Select(static descriptor => descriptor.Name).ToHashSet();

        Assert.Empty(
            from folder in (string[])["src", "generators"]
            from file in Directory.EnumerateFiles(
                Path.Combine(RepositoryFolder.Path, folder),
                "*.cs",
                SearchOption.AllDirectories
            )
            where !IsOfConstraints(file)
            from Match named in Named().Matches(File.ReadAllText(file))
            where names.Contains(named.Groups["name"].Value)
            select $"{Path.GetFileName(file)}: {named.Value}"
        );
    }

    // What is built, such as the code that the generator emits, lies in obj.
    private static bool IsOfConstraints(string file) =>
        Path.GetRelativePath(RepositoryFolder.Path, file).Split(Path.DirectorySeparatorChar)
            is [.., "Constraints", _]
                or [_, _, "obj", ..];

    // A schema that is written out creates constraints, as emitted code does.
    [GeneratedRegex("\"(?<name>[A-Za-z]+)\"|(?<!new )\\b(?<name>[A-Za-z]+)Constraint\\b")]
    private static partial Regex Named();
}
