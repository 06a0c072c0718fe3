using System.Reflection;
using ImrDocs.CommandLine;
using ImrDocs.CommandLine.Reporting;
using ImrDocs.CommandLine.Rules;
using ImrDocs.Determinations.Sections;
using ImrDocs.Diagnostics;
using ImrDocs.Models;
using ImrDocs.Verification;
using ImrDocs.Warranties;

namespace ImrDocs.Cli.Tests;

public sealed class ExplainTests : IDisposable
{
    private const string Paragraph =
        "Error. Where nothing is printed, nothing is left: no blank line, no list marker, and no heading. Write a tag "
        + "that is\nalone on its line, or a sentence that might be missing, with `~` on both sides, which removes the "
        + "line. End a tag of\nseveral lines that prints nothing with `~}}`. If two conditions are never false at the "
        + "same time, say so in a\nsuppression.";

    private readonly Tool _tool = new();

    public void Dispose() => _tool.Dispose();

    /// <summary>Every rule that is declared, with its title; that of compiler errors is left out.</summary>
    private static IReadOnlyList<(string Id, string Title)> Declared { get; } =
    [
        .. new[]
        {
            typeof(Rule).Assembly,
            typeof(FileRules).Assembly,
            typeof(VerificationRules).Assembly,
            typeof(LetterTool).Assembly,
            typeof(DeterminationRules).Assembly,
        }
            .SelectMany(static assembly => assembly.GetTypes())
            .Where(static type => !type.ContainsGenericParameters)
            .SelectMany(static type =>
                type.GetProperties(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic)
            )
            .Where(static property => property.PropertyType == typeof(Rule))
            .Select(static property => (Rule)property.GetValue(null)!)
            .Select(static rule => (rule.Id, rule.Title))
            .Concat(OfCompiler())
            .DistinctBy(static rule => rule.Id)
            .OrderBy(static rule => rule.Id, StringComparer.Ordinal),
    ];

    public static TheoryData<string, string> Rules
    {
        get
        {
            var rules = new TheoryData<string, string>();
            Declared.ToList().ForEach(rule => rules.Add(rule.Id, rule.Title));
            return rules;
        }
    }

    [Theory]
    [MemberData(nameof(Rules))]
    public async Task Every_rule_is_explained(string id, string title)
    {
        var (exitCode, output, error) = await Run<Determinations.FinalDetermination>("explain", id);

        Assert.Equal((0, ""), (exitCode, error));
        Assert.StartsWith($"{id}: {title}", output.ReplaceLineEndings(" "), StringComparison.Ordinal);
        Assert.DoesNotContain("  \n", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task All_rules_are_listed_with_their_titles() =>
        Assert.Equal(
            Declared.Where(static rule => rule.Title.Length > 0),
            (await Run<Determinations.FinalDetermination>("explain"))
                .Output.Split('\n', StringSplitOptions.RemoveEmptyEntries)
                .Select(static line => (line[..7], line[9..]))
                .Where(static rule => !rule.Item1.StartsWith("IMR0", StringComparison.Ordinal))
        );

    [Fact]
    public async Task The_rules_of_another_letter_are_not_explained()
    {
        var (exitCode, _, error) = await Run<WarrantyDecision>("explain", "IMR3001");

        Assert.Equal(2, exitCode);
        Assert.StartsWith("There is no error 'IMR3001'", error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_page_is_readable_without_a_terminal()
    {
        var result = _tool.Run("explain", "imr1107");

        Assert.Equal((0, ""), (result.ExitCode, result.Error));
        Assert.Equal(
            """
            IMR1107: A tag alone on its line leaves no blank line

            PARAGRAPH

            Wrong

                Dear {{ name }}
                {{ if is_urgent }}
                Urgent.
                {{ end }}

            Right

                Dear {{ name }}
                {{~ if is_urgent ~}}

                Urgent.
                {{~ end ~}}

            If it is intentional

                {{~ # imrdocs ignore IMR1107: the reason ~}}

            The comment applies to its own line and, if it is alone on its line, to the next line.

            On the web: https://imrdocs.github.io/ImrDocs/diagnostics/IMR1107.html

            """,
            result.Output.Replace(Paragraph, "PARAGRAPH", StringComparison.Ordinal)
        );
        Assert.All(result.Output.Split('\n'), static line => Assert.InRange(line.Length, 0, 120));
    }

    [Fact]
    public void A_table_is_a_list_and_links_have_their_addresses()
    {
        Assert.Contains(
            "\n- 262,144 characters in a template\n  What to do: split it into templates that it includes\n",
            _tool.Run("explain", "IMR1302").Output,
            StringComparison.Ordinal
        );
        Assert.Contains(
            "See verified letters (https://imrdocs.github.io/ImrDocs/verify.html).",
            _tool.Run("explain", "IMR5001").Output.ReplaceLineEndings(" "),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task A_page_calls_the_tool_by_its_own_name() =>
        Assert.Contains(
            "accept it: `contoso review`.",
            (await RunAs<WarrantyDecision>("contoso", "explain", "IMR5002")).Output,
            StringComparison.Ordinal
        );

    [FactWith(Needs.Terminal)]
    public void A_page_is_wrapped_and_has_bold_headings_on_a_terminal()
    {
        using var session = new TerminalSession(_tool, 60, [], "explain", "IMR1107");
        var (exitCode, screen) = session.End();

        Assert.Equal(0, exitCode);
        Assert.Contains("\e[1mWrong\e[0m\n", screen, StringComparison.Ordinal);
        Assert.All(screen.Split('\n'), static line =>
            Assert.True(line.Length <= 60 + "\e[?1h\e=\e[1m\e[0m".Length, line)
        );
    }

    [Theory]
    [InlineData("IMR1170", "There is no error 'IMR1170'. Did you mean 'IMR1107'?\n")]
    [InlineData("1203", "There is no error '1203'. Did you mean 'IMR1203'?\n")]
    [InlineData("IMR9999", "There is no error 'IMR9999'\n")]
    [InlineData("everything", "There is no error 'everything'\n")]
    public void An_error_that_does_not_exist_is_told_with_the_nearest_one(string id, string message)
    {
        var result = _tool.Run("explain", id);

        Assert.Equal(
            (2, "", message + "For all errors that there are: imrdocs explain\n"),
            (result.ExitCode, result.Output, result.Error)
        );
    }

    [Fact]
    public void A_summary_with_errors_says_how_to_read_what_the_first_one_means()
    {
        LetterCopy.MakeIn(_tool);
        LetterCopy.Change(_tool, "inspector.scriban-md", "trades that build", "{{ nothing }}");
        const string hint = "\nFor what an error means: imrdocs explain IMR1201\n";

        Assert.EndsWith(hint, _tool.Run("check").Output, StringComparison.Ordinal);
        Assert.EndsWith(hint, _tool.Run("verify").Output, StringComparison.Ordinal);
        Assert.DoesNotContain("explain", _tool.Run("check", "--format", "json").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Render_says_how_to_read_what_the_first_error_means()
    {
        _tool.Write("a.json", "{ \"none\": 1 }");

        Assert.EndsWith(
            "\nFor what an error means: imrdocs explain IMR2006\n",
            _tool.Run("render", "a.json").Output,
            StringComparison.Ordinal
        );
    }

    [Theory]
    [InlineData("json", "\"help\": \"https://imrdocs.github.io/ImrDocs/diagnostics/IMR1201.html\"")]
    [InlineData("sarif", "\"helpUri\": \"https://imrdocs.github.io/ImrDocs/diagnostics/IMR1201.html\"")]
    public void Reports_for_programs_say_where_the_page_of_an_error_is(string format, string member)
    {
        LetterCopy.MakeIn(_tool);
        LetterCopy.Change(_tool, "inspector.scriban-md", "trades that build", "{{ nothing }}");

        Assert.Contains(member, _tool.Run("check", "--format", format).Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_rule_of_a_letter_says_itself_where_its_page_is()
    {
        var rule = new Rule("CON1001", Severity.Error, "The last day to object comes after the decision");

        Assert.Null(RuleGuide.AddressOf(rule));
        Assert.Equal(
            "https://contoso.example/CON1001",
            RuleGuide.AddressOf(rule with { HelpLink = "https://contoso.example/CON1001" })
        );
        Assert.Equal(
            DeterminationRules.All.Select(static rule =>
                $"https://imrdocs.github.io/ImrDocs/diagnostics/{rule.Id}.html"
            ),
            DeterminationRules.All.Select(RuleGuide.AddressOf)
        );
    }

    private static IEnumerable<(string Id, string Title)> OfCompiler() =>
        Directory
            .GetFiles(Path.Combine(Tool.Repository, "generators/ImrDocs.Generators"), "AnalyzerReleases.*.md")
            .SelectMany(File.ReadLines)
            .Where(static line => line.StartsWith("IMR", StringComparison.Ordinal))
            .Select(static line => (line.Split(" | ")[0], ""));

    private static Task<(int ExitCode, string Output, string Error)> Run<TLetter>(params string[] arguments)
        where TLetter : class, ILetter<TLetter> => RunAs<TLetter>("imrdocs", arguments);

    private static async Task<(int ExitCode, string Output, string Error)> RunAs<TLetter>(
        string name,
        params string[] arguments
    )
        where TLetter : class, ILetter<TLetter>
    {
        using var output = new StringWriter { NewLine = "\n" };
        using var error = new StringWriter { NewLine = "\n" };
        var terminal = new Terminal(output, error, HasColor: false, IsInteractive: false);
        var exitCode = await LetterTool.RunAsync<TLetter>(name, arguments, terminal);
        return (exitCode, output.ToString(), error.ToString());
    }
}
