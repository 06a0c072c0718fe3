namespace ImrDocs.Generators.Tests.Functions;

public class FunctionPageTests
{
    private const string Variable = "IMRDOCS_WRITE_DOCS";

    [Fact]
    public void The_reference_of_functions_says_what_their_descriptors_say()
    {
        var path = Path.Combine(RepositoryFolder.Path, "docs", "functions.md");
        var page = FunctionPage.Write();
        if (Environment.GetEnvironmentVariable(Variable) is { Length: > 0 })
        {
            File.WriteAllText(path, page);
        }

        Assert.True(
            File.Exists(path) && File.ReadAllText(path).ReplaceLineEndings("\n") == page,
            "docs/functions.md differs from the descriptors; write it again: "
                + $"{Variable}=1 dotnet test tests/ImrDocs.Generators.Tests --filter {nameof(FunctionPageTests)}"
        );
    }
}
