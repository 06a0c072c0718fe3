using System.Diagnostics;
using System.Globalization;
using System.Text;
using ImrDocs.CommandLine.Reviewing;

namespace ImrDocs.Cli.Tests;

/// <summary>
/// The tool on a terminal, as a user sits before it: <c>script</c> of util-linux makes the pseudo-terminal.
/// </summary>
internal sealed class TerminalSession : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    private readonly Process _process;
    private readonly StringBuilder _screen = new();
    private int _seen;

    public TerminalSession(Tool tool, int columns, (string Name, string Value)[] environment, params string[] arguments)
        : this(tool, "ImrDocs.Warranties.dll", columns, environment, arguments) { }

    public TerminalSession(
        Tool tool,
        string program,
        int columns,
        (string Name, string Value)[] environment,
        params string[] arguments
    )
        : this(
            tool,
            columns,
            environment,
            "dotnet "
                + string.Join(
                    ' ',
                    arguments
                        .Prepend(Path.Combine(AppContext.BaseDirectory, program))
                        .Select(static argument => $"'{argument}'")
                )
        ) { }

    private TerminalSession(Tool tool, int columns, (string Name, string Value)[] environment, string command)
    {
        // Where the tests run in the background, a shell may have told them to ignore interrupts, which the tool would
        // inherit.
        var start = new ProcessStartInfo(
            "script",
            [
                "-q",
                "-e",
                "-c",
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"stty cols {columns} rows 24; exec env --default-signal {command}"
                ),
                "/dev/null",
            ]
        )
        {
            WorkingDirectory = tool.Folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
        };
        start.Environment["TERM"] = "xterm-256color";
        start.Environment.Remove("NO_COLOR");
        BuildServer.Variables.ToList().ForEach(variable => start.Environment.Remove(variable));
        environment.ToList().ForEach(variable => start.Environment[variable.Name] = variable.Value);
        _process = Process.Start(start)
            ?? throw new InvalidOperationException("The program 'script' of util-linux does not start.");
    }

    /// <summary>A shell on a terminal, in the folder of a tool.</summary>
    public static TerminalSession OfShell(Tool tool, (string Name, string Value)[] environment, string command) =>
        new(tool, 200, environment, command);

    /// <summary>
    /// Waits until the screen shows a text after what was waited for before, and gives what was shown until then.
    /// </summary>
    public string Until(string text)
    {
        using var patience = new CancellationTokenSource(Patience);
        while (true)
        {
            var shown = _screen.ToString(_seen, _screen.Length - _seen);
            if (shown.IndexOf(text, StringComparison.Ordinal) is >= 0 and var index)
            {
                _seen += index + text.Length;
                return shown[..(index + text.Length)];
            }

            Assert.True(Read(patience.Token), $"The tool ended without '{text}':\n{shown}");
        }
    }

    public void Press(string keys)
    {
        _process.StandardInput.Write(keys);
        _process.StandardInput.Flush();
    }

    /// <summary>Waits for the end, and gives the exit code and what was shown since the last wait.</summary>
    public (int ExitCode, string Screen) End()
    {
        using var patience = new CancellationTokenSource(Patience);
        while (Read(patience.Token)) { }

        Assert.True(_process.WaitForExit(Patience), "The tool does not end.");
        return (_process.ExitCode, _screen.ToString(_seen, _screen.Length - _seen));
    }

    public void Dispose()
    {
        if (!_process.HasExited)
        {
            _process.Kill(entireProcessTree: true);
        }

        _process.Dispose();
    }

    private bool Read(CancellationToken patience)
    {
        var buffer = new char[4096];
        var count = _process.StandardOutput.ReadAsync(buffer, patience).AsTask().GetAwaiter().GetResult();

        // A line's end may come in two parts.
        var start = Math.Max(_seen, _screen.Length - 1);
        _screen.Append(buffer, 0, count).Replace("\r\n", "\n", start, _screen.Length - start);
        return count > 0;
    }
}
