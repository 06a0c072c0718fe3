using ImrDocs.Documents;

namespace ImrDocs.Packages.Tests;

/// <summary>The page of the first letter, followed block by block as its reader does.</summary>
/// <param name="work">Where the reader works.</param>
internal sealed class StartPage(Workplace work)
{
    private const string Path = "docs/start.md";

    private readonly Queue<DocumentBlock> _blocks = new(DocumentBlock.Of(Path));

    private string _folder = ".";

    /// <summary>What the page has after what was followed.</summary>
    public IEnumerable<DocumentBlock> Rest => _blocks;

    /// <summary>Runs the commands of the next block, and compares their output with the block after it.</summary>
    /// <param name="status">How the last command ends.</param>
    /// <param name="key">What the reader presses in the terminal; null for nothing.</param>
    public void Run(int status = 0, char? key = null)
    {
        var commands = Next("bash");
        var ended = (Status: 0, Output: "");
        List<string> output = [];
        foreach (var command in commands.Text.Split('\n'))
        {
            Assert.True(ended.Status == 0, $"{commands}: {ended.Output}");
            if (command.StartsWith("cd ", StringComparison.Ordinal))
            {
                _folder = System.IO.Path.Combine(_folder, command[3..]);
                continue;
            }

            ended = key is { } pressed
                ? work.RunOnTerminal(_folder, command, "quit: ", pressed)
                : work.Run("bash", _folder, "-c", command);
            output.AddRange(ended.Output.ReplaceLineEndings("\n").Split('\n'));
        }

        Assert.True(ended.Status == status, $"{commands}: ended with {ended.Status}\n{ended.Output}");
        if (_blocks.TryPeek(out var next) && next.Language == "text")
        {
            AssertPrinted(Next("text"), output);
        }
    }

    /// <summary>Compares the next block with what was printed: its lines stand there in their order.</summary>
    public void Printed(string output) => AssertPrinted(Next("text"), output.Split('\n'));

    /// <summary>The text of the next block.</summary>
    public string Take(string language) => Next(language).Text;

    // A line of the SDK has more before and after what the page shows, such as a time.
    private static void AssertPrinted(DocumentBlock expected, IEnumerable<string> output)
    {
        using var printed = output.GetEnumerator();
        foreach (var line in expected.Text.Split('\n').Where(static line => line.Length > 0))
        {
            var found = false;
            while (!found && printed.MoveNext())
            {
                found = printed.Current.Contains(line.TrimEnd(), StringComparison.Ordinal);
            }

            Assert.True(found, $"{expected}: '{line}' is not printed there:\n{string.Join('\n', output)}");
        }
    }

    private DocumentBlock Next(string language)
    {
        Assert.True(_blocks.TryDequeue(out var block), $"{Path} has no more blocks");
        Assert.True(block.Language == language, $"{block}: expected a block of {language}");
        return block;
    }
}
