using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using ImrDocs.Generators.Tests.Compiling;
using Microsoft.CodeAnalysis;

namespace ImrDocs.Generators.Tests.Diagnostics;

public sealed class PageTests
{
    private static readonly string Root = RootOf();

    public static TheoryData<string> Ids => [.. Descriptors.All.Select(static d => d.Id)];

    // What is wrong with the project file is no code, and no code is known for a defect.
    public static TheoryData<string> IdsWithCode =>
        [
            .. Descriptors
                .OfDeclarations.Select(static d => d.Id)
                .Where(static id => id is not ("IMR0010" or "IMR0403" or "IMR0405" or "IMR0406" or "IMR0501")),
        ];

    [Theory]
    [MemberData(nameof(Ids))]
    public void Every_diagnostic_has_a_page_that_its_help_link_leads_to(string id)
    {
        var descriptor = Descriptors.All.Single(d => d.Id == id);

        Assert.Equal($"https://imrdocs.github.io/ImrDocs/diagnostics/{id}.html", descriptor.HelpLinkUri);
        Assert.StartsWith(
            $"# {id}: {descriptor.Title}\n\n*{descriptor.DefaultSeverity}.* ",
            Page(id),
            StringComparison.Ordinal
        );
    }

    [Theory]
    [MemberData(nameof(IdsWithCode))]
    public void The_wrong_example_yields_the_diagnostic_and_no_other(string id) =>
        Assert.Equal([id], Generation.Of(Example(id, "Wrong")).Diagnostics.Select(static d => d.Id).Distinct());

    [Theory]
    [MemberData(nameof(IdsWithCode))]
    public void The_right_example_is_right(string id)
    {
        var generation = Generation.Of(Example(id, "Right"));

        Assert.Empty(generation.Diagnostics);
        Assert.DoesNotContain(generation.CompilerDiagnostics, static d =>
            !d.Contains("CS1591", StringComparison.Ordinal)
        );
    }

    // The pages of rules that the compiler does not check are those of the tool, whose tests hold them to the rules.
    [Fact]
    public void No_page_is_about_a_diagnostic_that_does_not_exist() =>
        Assert.Equal(
            Descriptors.All.Select(static d => d.Id + ".md"),
            Directory
                .GetFiles(Path.Combine(Root, "docs", "diagnostics"), "IMR*.md")
                .Select(static path => Path.GetFileName(path))
                .Where(static name => name[3] is '0' or '1')
                .Order(StringComparer.Ordinal)
        );

    [Fact]
    public void The_index_lists_every_diagnostic() =>
        GeneratedPage.AssertIsCurrent("docs/diagnostics/README.md", DiagnosticIndex.Write());

    [Fact]
    public void Every_diagnostic_is_tracked_for_releases()
    {
        var folder = Path.Combine(Root, "generators", "ImrDocs.Generators");
        var tracked = File.ReadLines(Path.Combine(folder, "AnalyzerReleases.Shipped.md"))
            .Concat(File.ReadLines(Path.Combine(folder, "AnalyzerReleases.Unshipped.md")))
            .Where(static line => line.StartsWith("IMR", StringComparison.Ordinal))
            .Select(static line => string.Join(" | ", line.Split(" | ").Take(3)));

        Assert.Equal(Descriptors.All.Select(static d => $"{d.Id} | {d.Category} | {d.DefaultSeverity}"), tracked);
    }

    [Fact]
    public void No_error_can_be_switched_off() =>
        Assert.Empty(
            Descriptors
                .All.Where(static d =>
                    d.DefaultSeverity == DiagnosticSeverity.Error
                    != d.CustomTags.Contains(WellKnownDiagnosticTags.NotConfigurable)
                )
                .Select(static d => d.Id)
        );

    private static string Example(string id, string heading) =>
        Regex.Match(Page(id), $"## {heading}\n\n```csharp\n(.*?)```", RegexOptions.Singleline).Groups[1].Value;

    private static string Page(string name) =>
        File.ReadAllText(Path.Combine(Root, "docs", "diagnostics", name + ".md")).ReplaceLineEndings("\n");

    private static string RootOf([CallerFilePath] string file = "") =>
        Path.GetFullPath(Path.Combine(Path.GetDirectoryName(file)!, "..", "..", ".."));
}
