namespace ImrDocs.Packages.Tests;

/// <summary>The first letter of one's own, from the packages alone.</summary>
[Trait("Duration", "Long")]
public sealed class NewLetterTests : IDisposable
{
    private const string Project = "Contoso.Notices/src/Contoso.Notices";
    private const string Tool = "Contoso.Notices/src/Contoso.Notices.Cli";

    private readonly Workplace _work = new();

    public void Dispose() => _work.Dispose();

    [FactWith(Needs.Packages | Needs.Time | Needs.Terminal | Needs.Bash | Needs.NativeToolchain)]
    public void A_new_letter_is_right_at_once_and_grows_as_the_first_page_says()
    {
        var page = new StartPage(_work);
        MakesASolution(page);
        RendersALetter(page);
        ChangesASentence(page);
        ReviewsTheChange(page);
        AddsASection(page);
        CoversTheNewWording(page);
        Assert.Empty(page.Rest);

        IsWrittenByNativeCode();
        IsInstalledAsATool();
        HasOneToolForSeveralLetters();
    }

    private void MakesASolution(StartPage page)
    {
        page.Run();
        page.Run();

        Letters("verify");
        Assert.Contains("0 points missing", Letters("coverage", "--min", "100"), StringComparison.Ordinal);
    }

    private void RendersALetter(StartPage page)
    {
        page.Run();

        Assert.Equal(page.Take("markdown") + "\n", _work.Read(Project + "/letters/granted.md"));
    }

    private void ChangesASentence(StartPage page)
    {
        const string decision = Project + "/templates/notice/decision.scriban-md";
        _work.Edit(decision, page.Take("scriban"), page.Take("scriban"));

        page.Run();

        _work.Edit(decision, "in decision.reasons", "in decision.reason");
        page.Printed(Assert.Single(_work.BuildErrors("Contoso.Notices")));
        _work.Edit(decision, "in decision.reason", "in decision.reasons");
        _work.DotnetIn("Contoso.Notices", "build");
    }

    private static void ReviewsTheChange(StartPage page)
    {
        page.Run(status: 1);
        page.Run(key: 'a');
        page.Run();
    }

    private void AddsASection(StartPage page)
    {
        page.Run();

        Assert.StartsWith(
            "using ImrDocs.Declarations;\n\nnamespace Contoso.Notices.Sections;\n",
            _work.Read(Project + "/Sections/Appeal.cs"),
            StringComparison.Ordinal
        );
        _work.Edit(
            Project + "/Notice.cs",
            "    public required partial Decision Decision { get; init; }\n",
            $"    public required partial Decision Decision {{ get; init; }}\n\n{page.Take("csharp")}\n"
        );
        var layout = Project + "/templates/notice/layout.scriban-md";
        _work.Write(layout, _work.Read(layout) + page.Take("scriban") + "\n");
        page.Run();
    }

    private void CoversTheNewWording(StartPage page)
    {
        page.Run();
        page.Run();

        RunLetters("verify");
        Letters("review", "--accept-all");
        Assert.Contains("0 points missing", Letters("coverage", "--min", "100"), StringComparison.Ordinal);
    }

    private void IsWrittenByNativeCode()
    {
        _work.Write(
            "Native/Native.csproj",
            """
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <OutputType>Exe</OutputType>
                <TargetFramework>net10.0</TargetFramework>
                <ImplicitUsings>enable</ImplicitUsings>
                <Nullable>enable</Nullable>
                <PublishAot>true</PublishAot>
                <InvariantGlobalization>true</InvariantGlobalization>
              </PropertyGroup>
              <ItemGroup>
                <ProjectReference Include="../Contoso.Notices/src/Contoso.Notices/Contoso.Notices.csproj" />
              </ItemGroup>
            </Project>
            """
        );
        _work.Write(
            "Native/Program.cs",
            """
            using System.Buffers;
            using Contoso.Notices;
            using ImrDocs.Json;
            using ImrDocs.Letters;

            var letter = LetterJson.Read<Notice>(File.ReadAllBytes(args[0])).Value!;
            var output = new ArrayBufferWriter<byte>();
            Letter.Write(letter, output, LetterFormat.Markdown);
            using var stream = Console.OpenStandardOutput();
            stream.Write(output.WrittenSpan);
            """
        );

        var published = _work.DotnetIn("Native", "publish", "-o", "out");

        Assert.DoesNotContain("warning", published, StringComparison.OrdinalIgnoreCase);
        var samples = _work.PathOf(Project + "/templates/notice/samples");
        var (status, letter) = _work.Run(_work.PathOf("Native/out/Native"), ".", Path.Combine(samples, "granted.json"));
        Assert.Equal(0, status);
        Assert.Equal(
            File.ReadAllText(Path.Combine(samples, "Notice.Letter_sample=granted.verified.md")).TrimEnd('\n'),
            letter.TrimEnd('\n')
        );
    }

    private void IsInstalledAsATool()
    {
        _work.DotnetIn(Tool, "pack", "-o", _work.PathOf("packed"), "-p:Version=1.2.3");
        _work.Dotnet(
            "tool",
            "install",
            "Contoso.Notices.Cli",
            "--version",
            "1.2.3",
            "--tool-path",
            "tools",
            "--add-source",
            _work.PathOf("packed")
        );

        Assert.Equal(
            (0, "Checked 4 templates in templates/notice: no errors\n"),
            _work.Run(_work.PathOf("tools/contoso-notices"), Project, "check")
        );
    }

    private void HasOneToolForSeveralLetters()
    {
        foreach (var (type, name) in new[] { ("Reminder", "reminder"), ("Receipt", "receipt") })
        {
            _work.Write(
                $"{Project}/{type}.cs",
                $$"""
                using ImrDocs.Declarations;

                namespace Contoso.Notices;

                /// <summary>Another letter.</summary>
                [Letter("{{name}}")]
                public sealed partial record {{type}}
                {
                    /// <summary>Who gets it.</summary>
                    public required partial string Name { get; init; }
                }
                """
            );
            _work.Write($"{Project}/templates/{name}/layout.scriban-md", "# A Letter\n\nTo {{ name }}.\n");
        }

        _work.Edit(
            Tool + "/Program.cs",
            "LetterTool.RunAsync<Notice>(\"contoso-notices\", args)",
            "LetterTool.RunAsync(\"contoso-notices\", args, ToolLetter.Of<Notice>(), ToolLetter.Of<Reminder>(), "
                + "ToolLetter.Of<Receipt>())"
        );
        _work.DotnetIn("Contoso.Notices", "build");

        const string checkedNotice = "Checked 4 templates in src/Contoso.Notices/templates/notice: no errors\n";
        const string checkedReminder = "Checked 1 template in src/Contoso.Notices/templates/reminder: no errors\n";
        const string checkedReceipt = "Checked 1 template in src/Contoso.Notices/templates/receipt: no errors\n";
        Assert.Equal(checkedNotice + checkedReminder + checkedReceipt, Letters("check"));
        Assert.Equal(checkedReceipt, Letters("check", "--letter", "receipt"));
        Assert.Equal(checkedReminder, Letters("check", "src/Contoso.Notices/templates/reminder"));
    }

    private string Letters(params string[] arguments)
    {
        var (status, output) = RunLetters(arguments);
        Assert.True(status == 0, $"{string.Join(' ', arguments)} ended with {status}:\n{output}");
        return output;
    }

    private (int Status, string Output) RunLetters(params string[] arguments) =>
        _work.Run(
            "dotnet",
            "Contoso.Notices",
            ["run", "--no-build", "--project", "src/Contoso.Notices.Cli", "--", .. arguments]
        );
}
