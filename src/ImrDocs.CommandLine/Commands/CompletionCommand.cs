using System.CommandLine;
using ImrDocs.CommandLine.Completing;
using ImrDocs.CommandLine.Output;
using ImrDocs.CommandLine.Reporting;

namespace ImrDocs.CommandLine.Commands;

/// <summary><c>completion</c>: the scripts by which shells complete command lines of the tool.</summary>
internal static class CompletionCommand
{
    public static LetterCommand Create(Terminal terminal, string tool)
    {
        string[] names = [.. CompletionScript.All.Select(static script => script.Shell)];
        var shell = new Argument<CompletionScript?>("SHELL")
        {
            Description = $"The shell: {string.Join(", ", names)}.",
            HelpName = "SHELL",
            CustomParser = argument =>
            {
                var name = argument.Tokens[0].Value;
                var found = CompletionScript.All.FirstOrDefault(script => script.Shell == name);
                if (found is null)
                {
                    argument.AddError(NameRefusal.Of("shell", name, names));
                }

                return found;
            },
        };
        shell.CompletionSources.Add(names);
        var output = OutputOption.Create();
        var command = new LetterCommand(
            "completion",
            "Print the script by which a shell completes commands, options, and files.",
            [
                new("For bash:", "completion bash --out ~/.local/share/bash-completion/completions/" + tool),
                new("For zsh, in a folder of $fpath:", $"completion zsh --out ~/.zfunc/_{tool}"),
                new("For fish:", $"completion fish --out ~/.config/fish/completions/{tool}.fish"),
                new("In the $PROFILE of PowerShell:", "completion powershell | Out-String | Invoke-Expression"),
            ]
        )
        {
            shell,
            output,
        };
        command.SetAction(parsed =>
            DocumentOutput.Run(terminal, parsed.GetValue(output), shown =>
                shown.WriteDocument(parsed.GetRequiredValue(shell)!.For(tool))
            )
        );
        return command;
    }
}
