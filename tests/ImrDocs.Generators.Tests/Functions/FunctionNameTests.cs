using System.Text.RegularExpressions;
using ImrDocs.Templating.Functions;

namespace ImrDocs.Generators.Tests.Functions;

public partial class FunctionNameTests
{
    // The descriptors, and the tables that are held to them.
    private static readonly string[] Named =
    [
        "generators/ImrDocs.Generators/Compiled/FunctionForms.cs",
        "src/ImrDocs.CommandLine/Importing/Word/CaseSwitches.cs",
        "src/ImrDocs.Templating/Functions/",
        "src/ImrDocs/Redaction/JoinedArguments.cs",
        "src/ImrDocs/Interpretation/RuntimeFunctions.cs",
        "src/ImrDocs/Interpretation/SentenceFunctions.cs",
    ];

    private static readonly string[] Folders = ["generators", "src"];

    [Fact]
    public void Only_descriptors_and_their_tables_name_functions() =>
        Assert.Empty(
            from folder in Folders
            from path in Directory.EnumerateFiles(
                Path.Combine(RepositoryFolder.Path, folder),
                "*.cs",
                SearchOption.AllDirectories
            )
            let name = Path.GetRelativePath(RepositoryFolder.Path, path).Replace('\\', '/')
            where !name.Contains("/obj/", StringComparison.Ordinal)
            where !Named.Any(named => name.StartsWith(named, StringComparison.Ordinal))
            from literal in Literal().Matches(File.ReadAllText(path))
            where FunctionTable.Find(literal.Groups[1].Value) is not null
            select $"{name}: {literal.Value}"
        );

    [GeneratedRegex("\"([a-z]+\\.[a-z_0-9]+)\"")]
    private static partial Regex Literal();
}
