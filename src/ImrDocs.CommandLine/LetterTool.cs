using System.Text;
using ImrDocs.CommandLine.Reporting;
using ImrDocs.CommandLine.Stopping;
using ImrDocs.Diagnostics;
using ImrDocs.Models;
using ImrDocs.Snapshots.Files;

namespace ImrDocs.CommandLine;

/// <summary>The command-line tool for letters.</summary>
public static class LetterTool
{
    /// <summary>Runs the tool for one kind of letter over the console.</summary>
    /// <typeparam name="TLetter">The kind of letter; its assembly embeds its templates.</typeparam>
    /// <param name="name">The name by which users call the tool.</param>
    /// <param name="args">The command line.</param>
    /// <returns>
    /// 0 when all is done, 1 when the input has errors or the output cannot be written, 2 when the command line is
    /// wrong, 70 when the tool failed by a defect of its own, 130 when the user stopped it.
    /// </returns>
    /// <remarks>It throws nothing.</remarks>
    public static Task<int> RunAsync<TLetter>(string name, IReadOnlyList<string> args)
        where TLetter : class, ILetter<TLetter> => RunAsync(name, args, ToolLetter.Of<TLetter>());

    /// <summary>Runs the tool for several kinds of letters over the console.</summary>
    /// <param name="name">The name by which users call the tool.</param>
    /// <param name="args">The command line.</param>
    /// <param name="letters">The kinds of letters, at least one, each with a name of its own.</param>
    /// <returns>What the tool for one kind of letter returns.</returns>
    /// <remarks>
    /// A command is about the letter that <c>--letter</c> names, or in whose template folder an argument or the current
    /// folder is.
    /// </remarks>
    /// <exception cref="ArgumentException">There is no letter, or two have the same name.</exception>
    public static async Task<int> RunAsync(
        string name,
        IReadOnlyList<string> args,
        params IReadOnlyList<ToolLetter> letters
    )
    {
        ArgumentNullException.ThrowIfNull(letters);
        if (letters.Count == 0)
        {
            throw new ArgumentException("A tool has at least one letter.", nameof(letters));
        }

        if (letters.GroupBy(static letter => letter.Name).FirstOrDefault(static same => same.Count() > 1) is { } same)
        {
            throw new ArgumentException($"Two letters of the tool are named '{same.Key}'.", nameof(letters));
        }

        Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
        return await RunAsync(name, args, letters, Terminal.OfConsole());
    }

    internal static Task<int> RunAsync<TLetter>(string name, IReadOnlyList<string> args, Terminal terminal)
        where TLetter : class, ILetter<TLetter> => RunAsync(name, args, [ToolLetter.Of<TLetter>()], terminal);

    internal static async Task<int> RunAsync(
        string name,
        IReadOnlyList<string> args,
        IReadOnlyList<ToolLetter> letters,
        Terminal terminal
    )
    {
        terminal = terminal with { IsVerbose = ToolRun.IsVerbose(args) };
        try
        {
            return await new ToolRun(name, letters, terminal).Run(args);
        }
        catch (OutputException exception)
        {
            return OutputFailed(terminal, exception);
        }
        catch (FileWriteException exception)
        {
            Diagnostic.OfFile(FileRules.Unwritable, exception.Path, exception.Message).WriteTo(terminal);
            return ExitCode.InputErrors;
        }
        catch (Exception exception)
        {
            return Failed(terminal, name, exception);
        }
    }

    private static int OutputFailed(Terminal terminal, OutputException exception)
    {
        try
        {
            terminal.Error.WriteLine($"error {FileRules.Unwritable.Id}: {exception.Message}");
        }
        catch (OutputException)
        {
            // Both streams fail: the exit code is all that is left to say it with.
        }

        return ExitCode.InputErrors;
    }

    private static int Failed(Terminal terminal, string name, Exception exception)
    {
        try
        {
            InternalError.Write(terminal, name, exception);
        }
        catch (OutputException)
        {
            // Standard error fails as well: the exit code is all that is left to say it with.
        }

        return ExitCode.InternalError;
    }
}
