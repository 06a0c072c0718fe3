using System.Text;
using ImrDocs.CommandLine;
using ImrDocs.CommandLine.Reporting;
using ImrDocs.Warranties;

namespace ImrDocs.Cli.Tests;

/// <summary>What the tool says of its own defects.</summary>
public class InternalErrorTests
{
    private const string Value = "a value that a message quotes";

    [Fact]
    public async Task A_defect_is_one_sentence_with_an_id_and_quotes_nothing()
    {
        var (exitCode, error) = await Run("schema");

        Assert.Equal(70, exitCode);
        Assert.Equal(
            "imrdocs(1,1): error IMR4003: ImrDocs has a defect that this input shows (InvalidOperationException); "
                + "please report it; --verbose shows where\n",
            error
        );
    }

    [Fact]
    public async Task The_stack_trace_is_shown_to_whoever_asks_for_it()
    {
        var (exitCode, error) = await Run("schema", "--verbose");

        Assert.Equal(70, exitCode);
        Assert.Contains(Value, error, StringComparison.Ordinal);
        Assert.Contains(
            $"\n   at {typeof(BrokenWriter).FullName!.Replace('+', '.')}.Write(",
            error,
            StringComparison.Ordinal
        );
    }

    private static async Task<(int ExitCode, string Error)> Run(params string[] arguments)
    {
        using var output = new BrokenWriter();
        using var error = new StringWriter { NewLine = "\n" };
        var terminal = new Terminal(output, error, HasColor: false, IsInteractive: false);
        return (await LetterTool.RunAsync<WarrantyDecision>("imrdocs", arguments, terminal), error.ToString());
    }

    private sealed class BrokenWriter : StringWriter
    {
        public override Encoding Encoding => Encoding.UTF8;

        public override void Write(string? value) => throw new InvalidOperationException(Value);
    }
}
