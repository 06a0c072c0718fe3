using System.CommandLine;
using ImrDocs.CommandLine.Reporting;

namespace ImrDocs.CommandLine.Commands;

/// <summary>
/// The option <c>--show-sensitive</c> of the commands that read cases: messages quote the values of sensitive fields.
/// </summary>
/// <remarks>
/// What is not seen and gone is refused: a redirected stream, and a report in a file, can be kept and published.
/// </remarks>
internal static class ShowSensitiveOption
{
    private const string Name = "--show-sensitive";

    /// <summary>Adds the option to a command.</summary>
    /// <param name="command">The command.</param>
    /// <param name="terminal">Where messages are shown.</param>
    /// <param name="files">The options of the command that write reports into files.</param>
    public static Option<bool> AddTo(Command command, Terminal terminal, params IReadOnlyList<Option> files)
    {
        var option = new Option<bool>(Name)
        {
            Description = "Quote the values of sensitive fields in messages. Works only on a terminal.",
        };
        command.Add(option);
        command.Validators.Add(result =>
        {
            if (!result.GetValue(option))
            {
                return;
            }

            if (!terminal.IsPersonal)
            {
                result.AddError(
                    $"'{Name}' works only on a terminal, and the output or the error stream is redirected; "
                        + "messages without it say type, length and rule"
                );
            }

            foreach (var file in files.Where(file => result.GetResult(file) is not null))
            {
                result.AddError(
                    $"'{Name}' and '{file.Name}' cannot be used together: "
                        + "values of sensitive fields are not written into a file"
                );
            }
        });
        return option;
    }
}
