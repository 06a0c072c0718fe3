using System.ComponentModel;
using System.Diagnostics;

namespace ImrDocs.CommandLine.Revisions;

/// <summary>Runs git in a folder. No shell stands between, so that no argument is read as anything else.</summary>
internal sealed class Git(string folder)
{
    /// <summary>Runs a command.</summary>
    /// <param name="input">What is written to its input.</param>
    /// <param name="arguments">The command and its arguments.</param>
    /// <exception cref="GitException">Git cannot be started.</exception>
    public GitOutput Run(string input, params IReadOnlyList<string> arguments)
    {
        using var process = Start(arguments);
        var error = process.StandardError.ReadToEndAsync();
        var written = WriteAsync(process.StandardInput, input);
        using var output = new MemoryStream();
        process.StandardOutput.BaseStream.CopyTo(output);
        process.WaitForExit();
        written.Wait();
        return new(process.ExitCode, output.ToArray(), error.Result.Trim());
    }

    private Process Start(IReadOnlyList<string> arguments)
    {
        var start = new ProcessStartInfo("git", arguments)
        {
            WorkingDirectory = folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment["LC_ALL"] = "C";
        start.Environment["GIT_OPTIONAL_LOCKS"] = "0";
        try
        {
            return Process.Start(start)!;
        }
        catch (Win32Exception exception)
        {
            throw new GitException("git cannot be started; is it installed, and on the PATH? " + exception.Message, exception);
        }
    }

    private static async Task WriteAsync(StreamWriter writer, string input)
    {
        try
        {
            await using (writer)
            {
                await writer.WriteAsync(input);
            }
        }
        catch (IOException)
        {
            // Git ended before it read everything; its exit code says why.
        }
    }
}

/// <summary>What a command of git wrote.</summary>
/// <param name="ExitCode">0 when it did what was asked.</param>
/// <param name="Bytes">The output.</param>
/// <param name="Error">What it said of errors.</param>
internal sealed record GitOutput(int ExitCode, byte[] Bytes, string Error)
{
    /// <summary>The output as text, without the line break at its end.</summary>
    public string Text => System.Text.Encoding.UTF8.GetString(Bytes).TrimEnd('\n');
}
