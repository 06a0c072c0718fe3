namespace ImrDocs.Packages.Tests;

/// <summary>The first letter of one's own, from the packages alone.</summary>
[Trait("Duration", "Long")]
public sealed class NewLetterTests : IClassFixture<NewLetter>
{
    private const string Project = "Contoso.Notices/src/Contoso.Notices";
    private const string Tool = "Contoso.Notices/src/Contoso.Notices.Cli";

    private readonly Workplace _work;

    public NewLetterTests(NewLetter letter) => _work = letter.Workplace;

    [FactWith(Needs.Packages | Needs.Time | Needs.NativeToolchain)]
    public void A_new_letter_is_right_at_once_and_grows()
    {
        IsRightAtOnce();
        TakesANewSection();
        SaysWhereATemplateIsWrong();
        AcceptsWhatChanged();
        IsWrittenByNativeCode();
        IsInstalledAsATool();
        HasOneToolForSeveralLetters();
    }

    private void IsRightAtOnce()
    {
        _work.DotnetIn("Contoso.Notices", "build");
        Assert.Contains(
            "Failed:     0, Passed:     4,",
            _work.DotnetIn("Contoso.Notices", "test", "--no-build"),
            StringComparison.Ordinal
        );
        Assert.Equal("Checked 3 templates in src/Contoso.Notices/templates/notice: no errors\n", Letters("check"));
        Letters("verify");
        Assert.Contains(
            "2 samples in src/Contoso.Notices/templates/notice, 0 points missing",
            Letters("coverage", "--min", "100"),
            StringComparison.Ordinal
        );
        Assert.Equal(
            "Wrote 2 files to letters with the templates in src/Contoso.Notices/templates/notice: granted.md, "
                + "granted.html\n",
            Letters("render", "src/Contoso.Notices/templates/notice/samples/granted.json", "--out", "letters")
        );
        Assert.StartsWith("# Notice of Decision\n", _work.Read("Contoso.Notices/letters/granted.md"));
    }

    private void TakesANewSection()
    {
        _work.New(Project, "imrdocs-section", "-n", "AppealRights");

        Assert.StartsWith(
            "using ImrDocs.Declarations;\n\nnamespace Contoso.Notices.Sections;\n",
            _work.Read(Project + "/Sections/AppealRights.cs"),
            StringComparison.Ordinal
        );
        _work.Edit(
            Project + "/Notice.cs",
            "    public required partial Decision Decision { get; init; }\n",
            """
                public required partial Decision Decision { get; init; }

                /// <summary>How to appeal.</summary>
                public partial AppealRights? AppealRights { get; init; }

            """.ReplaceLineEndings("\n")
        );
        _work.Edit(
            Project + "/templates/notice/layout.scriban-md",
            "{{ include 'decision' ~}}\n",
            """
            {{ include 'decision' ~}}
            {{~ if appeal_rights ~}}

            {{ include 'appeal-rights' ~}}
            {{~ end ~}}

            """.ReplaceLineEndings("\n")
        );
        _work.Edit(
            Project + "/templates/notice/samples/denied.json",
            "\"objectBy\": \"2026-04-02\"\n  }\n",
            "\"objectBy\": \"2026-04-02\"\n  },\n  \"appealRights\": { \"text\": \"Write to us.\" }\n"
        );
        _work.DotnetIn("Contoso.Notices", "build");
    }

    private void SaysWhereATemplateIsWrong()
    {
        var layout = Project + "/templates/notice/layout.scriban-md";
        _work.Edit(layout, "{{ sent_on |", "{{ send_on |");

        Assert.StartsWith(
            "src/Contoso.Notices/templates/notice/layout.scriban-md(3,4): error IMR1201: there is no field or "
                + "variable 'send_on' here. Did you mean 'sent_on'? (https://",
            Assert.Single(_work.BuildErrors("Contoso.Notices")),
            StringComparison.Ordinal
        );

        _work.Edit(layout, "{{ send_on |", "{{ sent_on |");
        _work.DotnetIn("Contoso.Notices", "build");
    }

    private void AcceptsWhatChanged()
    {
        var (status, output) = RunLetters("verify");
        Assert.Equal(1, status);
        Assert.Contains("Write to us.", output, StringComparison.Ordinal);

        Letters("review", "--accept-all");

        Letters("verify");
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
