using System.Diagnostics;

namespace ImrDocs.Cli.Tests;

/// <summary>What shells make of the completion scripts, with a tool of a name of its own.</summary>
public sealed class CompletionTests : IDisposable
{
    private const string Name = "contoso-letters";
    private const string Prompt = "READY> ";

    private readonly Tool _tool = new();

    public CompletionTests()
    {
        // Runs the tool to ask it, and keeps the arguments of every other call.
        var dll = Path.Combine(AppContext.BaseDirectory, "ImrDocs.Warranties.dll");
        _tool.Write(
            Name,
            $"""
            #!/bin/sh
            case $1 in '['*) exec dotnet '{dll}' "$@" ;; esac
            printf '<%s>' "$@" >> calls
            echo >> calls

            """
        );
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(
                Path.Combine(_tool.Folder, Name),
                UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute
            );
        }

        _tool.Write("my case.json", "{}");
        _tool.Write("letters.xml", "");
        foreach (var shell in (string[])["bash", "zsh", "fish", "powershell"])
        {
            var script = _tool.Run("completion", shell);
            Assert.Equal((0, ""), (script.ExitCode, script.Error));
            _tool.Write(
                $"{shell}.completion",
                script
                    .Output.Replace("_imrdocs", "_contoso_letters", StringComparison.Ordinal)
                    .Replace("imrdocs", Name, StringComparison.Ordinal)
            );
        }
    }

    public void Dispose() => _tool.Dispose();

    private (string Name, string Value)[] Environment =>
        [
            ("PATH", $"{_tool.Folder}:{System.Environment.GetEnvironmentVariable("PATH")}"),
            ("HOME", _tool.Folder),
            ("DOTNET_CLI_HOME", _tool.Folder),
            ("TERM", "xterm"),
        ];

    [Theory]
    [InlineData(
        "",
        "check completion coverage explain fields impact import init new pending render review schema verify"
    )]
    [InlineData(" ver", "verify")]
    [InlineData(" verify --re", "--report")]
    [InlineData(" verify --format ", "github html json junit sarif text")]
    [InlineData(" verify --report j", "json= junit=")]
    [InlineData(" verify --report junit=", "")]
    [InlineData(" verify --format=j", "--format=json --format=junit")]
    [InlineData(" verify --format:j", "--format:json --format:junit")]
    [InlineData(" verify --format=x", "")]
    [InlineData(" verify --format \"j", "")]
    [InlineData(" verify --format\tjs", "json")]
    [InlineData(" check --format=sar", "--format=sarif")]
    [InlineData(" coverage --format=co", "--format=cobertura")]
    [InlineData(" pending --format=j", "--format=json")]
    [InlineData(" fields --format=j", "--format=json")]
    [InlineData(" impact --format=m", "--format=markdown")]
    [InlineData(" verify --report=j", "--report=json= --report=junit=")]
    [InlineData(" verify --report=junit=", "")]
    [InlineData(" verify --unknown=j", "")]
    [InlineData(" --unknown=ver", "")]
    [InlineData(" verify -- --format=j", "")]
    [InlineData(" render --format ", "html md txt")]
    [InlineData(" render --format=h", "--format=html")]
    [InlineData(" explain IMR400", "IMR4001 IMR4002 IMR4003")]
    [InlineData(" completion f", "fish")]
    [InlineData(" render ", "")]
    [InlineData(" nothing \"", "")]
    public void The_tool_knows_what_can_follow(string line, string expected)
    {
        var result = _tool.Run("[suggest]", line);

        Assert.Equal(
            new(0, string.Concat(expected.Split(' ').Where(static s => s.Length > 0).Select(static s => s + "\n")), ""),
            result
        );
    }

    [Fact]
    public void A_shell_that_is_none_is_told_with_the_nearest_one() =>
        Assert.Equal(
            "imrdocs: 'fisch' is not a shell; the shells are: bash, zsh, fish, powershell. Did you mean 'fish'?\n"
                + "Try 'imrdocs completion --help'.\n",
            _tool.Run("completion", "fisch").Error
        );

    [FactWith(Needs.Terminal | Needs.Bash)]
    public void Bash_completes_commands_options_their_values_and_files() =>
        AssertCompletes("bash --norc --noprofile -i", "source bash.completion");

    [FactWith(Needs.Terminal | Needs.Zsh)]
    public void Zsh_completes_commands_options_their_values_and_files() =>
        AssertCompletes("zsh -f -i", "autoload -Uz compinit; compinit -u -D; source ./zsh.completion");

    [FactWith(Needs.Fish)]
    public void Fish_completes_commands_options_their_values_and_files()
    {
        Assert.Equal(["verify"], Fish(" ver"));
        Assert.Equal(["--report"], Fish(" verify --re"));
        Assert.Equal(["junit=", "json="], Fish(" verify --report j").OrderDescending());
        Assert.Equal(["junit=letters.xml"], Fish(" verify --report junit=lett"));
        Assert.Equal(["--format=github"], Fish(" verify --format=git"));
        Assert.Equal(["--report=junit=letters.xml"], Fish(" verify --report=junit=lett"));
        Assert.Equal(["--html=letters.xml"], Fish(" verify --html=lett"));
        Assert.Equal(["my case.json"], Fish(" render my"));
    }

    [FactWith(Needs.PowerShell | Needs.Linux)]
    public void PowerShell_completes_commands_options_their_values_and_files() =>
        Assert.Equal(
            [
                "verify",
                "--report",
                "json=",
                "junit=",
                "junit=./letters.xml",
                "'./my case.json'",
                "--format=github",
                "--report=junit=./letters.xml",
                "--html=./letters.xml",
            ],
            Run(
                Tool.Repository,
                "dotnet",
                "tool",
                "run",
                "pwsh",
                "--",
                "-NoProfile",
                "-NonInteractive",
                "-Command",
                $$"""
                Set-Location '{{_tool.Folder}}'
                Get-Content -Raw powershell.completion | Invoke-Expression
                $lines = ' ver', ' verify --re', ' verify --report j', ' verify --report junit=let', ' render my',
                    ' verify --format=git', ' verify --report=junit=let', ' verify --html=let'
                foreach ($line in $lines) {
                    $text = '{{Name}}' + $line
                    (TabExpansion2 $text $text.Length).CompletionMatches.CompletionText
                }
                """
            )
        );

    private void AssertCompletes(string shell, string load)
    {
        using var session = TerminalSession.OfShell(_tool, Environment, $"env PS1='{Prompt}' {shell}");
        session.Until(Prompt);
        session.Press($"PS1='{Prompt}'; {load}; echo loa''ded\n");
        session.Until("loaded");
        session.Until(Prompt);
        session.Press($"{Name} ver\t--form\tgit\t--rep\tjun\tlett\t\n");
        session.Until(Prompt);
        session.Press($"{Name} ver\t--format=git\t--report=jun\tlett\t--html=lett\t\n");
        session.Until(Prompt);
        session.Press($"{Name} rend\tmy\t\n");
        session.Until(Prompt);
        session.Press("exit\n");
        session.End();

        Assert.Equal(
            "<verify><--format><github><--report><junit=letters.xml>\n"
                + "<verify><--format=github><--report=junit=letters.xml><--html=letters.xml>\n"
                + "<render><my case.json>\n",
            _tool.Read("calls")
        );
    }

    private string[] Fish(string line) =>
        Run(
            _tool.Folder,
            "fish",
            "--no-config",
            "-c",
            $"source fish.completion; complete -C '{Name}{line}' | string split -f 1 \\t"
        );

    private string[] Run(string folder, string program, params string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            RedirectStandardInput = true,
        };
        Environment
            .Where(static v => v.Name is "PATH" or "TERM")
            .ToList()
            .ForEach(v => start.Environment[v.Name] = v.Value);
        using var process = Process.Start(start)!;
        process.StandardInput.Close();
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        Assert.Equal("", error.Result);
        return output.ReplaceLineEndings("\n").Split('\n', StringSplitOptions.RemoveEmptyEntries);
    }
}
