using System.CommandLine;
using ImrDocs.CommandLine.Reporting;
using ImrDocs.CommandLine.Templates;
using ImrDocs.Verification.Samples;

namespace ImrDocs.CommandLine.Verifying;

/// <summary>The argument <c>DIR</c> of the commands that work on a letter's samples.</summary>
internal sealed class LetterFolderArgument : Argument<string?>
{
    private readonly TemplateRule _rule;

    /// <param name="rule">Says which folder counts.</param>
    public LetterFolderArgument(TemplateRule rule)
        : base("DIR")
    {
        _rule = rule;
        Description =
            $"The letter's template folder, with its samples in '{LetterSamples.FolderName}'. {rule.Reference}";
        Arity = ArgumentArity.ZeroOrOne;
    }

    public static Option<string?> CreateFilter() =>
        new("--only")
        {
            Description = "Only samples whose names match; '*' stands for any characters, '?' for one.",
            HelpName = "GLOB",
        };

    /// <summary>The folder that a command line means; null, with the reason reported, where it means none.</summary>
    /// <param name="parsed">The command line.</param>
    /// <param name="terminal">Takes the reason.</param>
    /// <param name="needsSamples">Whether a folder without a folder of samples means none.</param>
    public LetterFolder? Read(ParseResult parsed, Terminal terminal, bool needsSamples = true)
    {
        if (_rule.Find(parsed.GetValue(this), terminal.Error.WriteLine) is not { } folder)
        {
            return null;
        }

        try
        {
            return new(folder, needsSamples ? LetterSamples.Of(folder.Path) : LetterSamples.OfOrEmpty(folder.Path));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            terminal.Error.WriteLine(exception.Message);
            return null;
        }
    }
}
