using System.CommandLine;
using ImrDocs.CommandLine.Reporting;
using ImrDocs.Verification.Samples;

namespace ImrDocs.CommandLine.Verifying;

/// <summary>The argument <c>DIR</c> of the commands that work on a letter's samples.</summary>
internal static class LetterFolderArgument
{
    public static Argument<string?> Create(string letter) =>
        new("DIR")
        {
            Description =
                $"The letter's template folder, with its samples in '{LetterSamples.FolderName}'; "
                + $"'{DefaultOf(letter)}' by default.",
            Arity = ArgumentArity.ZeroOrOne,
        };

    public static string DefaultOf(string letter) => $"templates/{letter}";

    public static Option<string?> CreateFilter() =>
        new("--only")
        {
            Description = "Only samples whose names match; '*' stands for any characters, '?' for one.",
            HelpName = "GLOB",
        };

    /// <summary>The samples of the folder; null, with the reason reported, where there are none to work on.</summary>
    public static LetterSamples? Read(Terminal terminal, string folder)
    {
        try
        {
            return LetterSamples.Of(folder);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            terminal.Error.WriteLine(
                Directory.Exists(folder) ? exception.Message : $"There is no template folder '{folder}'."
            );
            return null;
        }
    }
}
