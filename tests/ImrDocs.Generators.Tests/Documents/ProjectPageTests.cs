using System.Xml.Linq;
using ImrDocs.Templating.Syntax;

namespace ImrDocs.Generators.Tests.Documents;

/// <summary>The reference of projects says all that the targets of the package and the template folder know.</summary>
public class ProjectPageTests
{
    private static readonly string Page = Text("docs/project.md");

    [Fact]
    public void Each_property_that_a_project_can_set_is_on_the_page()
    {
        var targets = XDocument.Parse(Text("src/ImrDocs/buildTransitive/ImrDocs.targets"));
        var visible = targets
            .Descendants("CompilerVisibleProperty")
            .Select(static property => property.Attribute("Include")!.Value)
            .Where(static name => name[0] != '_' && name != "MSBuildProjectFile");

        Assert.All([.. visible, "EnableDefaultLetterTemplates", "LetterTemplates"], static name =>
            Assert.Contains($"| `{name}` |", Page, StringComparison.Ordinal)
        );
    }

    [Fact]
    public void Each_file_that_a_letter_can_have_is_on_the_page() =>
        Assert.All([.. LetterFiles.Entries, LetterFiles.Style], static name =>
            Assert.Contains($"| `{name}` |", Page, StringComparison.Ordinal)
        );

    [Fact]
    public void Each_error_that_the_targets_report_is_on_the_page() =>
        Assert.All(
            XDocument
                .Parse(Text("src/ImrDocs/buildTransitive/ImrDocs.targets"))
                .Descendants("Error")
                .Select(static error => error.Attribute("Code")!.Value),
            static id => Assert.Contains($"| [{id}](diagnostics/{id}.md) |", Page, StringComparison.Ordinal)
        );

    private static string Text(string path) => File.ReadAllText(Path.Combine(RepositoryFolder.Path, path));
}
