namespace ImrDocs.Generators.Tests;

/// <summary>A page of the documentation that is written from the code.</summary>
internal static class GeneratedPage
{
    private const string Variable = "IMRDOCS_WRITE_DOCS";
    private static readonly string Project = typeof(GeneratedPage).Assembly.GetName().Name!;

    /// <summary>Holds the page in the repository to what is written now, or writes it when asked to.</summary>
    /// <param name="path">The page, from the root of the repository.</param>
    /// <param name="page">The page as it is written now.</param>
    public static void AssertIsCurrent(string path, string page)
    {
        var file = Path.Combine(RepositoryFolder.Path, path);
        if (Environment.GetEnvironmentVariable(Variable) is { Length: > 0 })
        {
            File.WriteAllText(file, page);
        }

        Assert.True(
            File.Exists(file) && File.ReadAllText(file).ReplaceLineEndings("\n") == page,
            $"{path} differs from the code; write it again: {Variable}=1 dotnet test tests/{Project} "
                + "--filter PageTests"
        );
    }
}
