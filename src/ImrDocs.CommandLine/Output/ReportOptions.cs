using System.CommandLine;
using System.CommandLine.Parsing;
using ImrDocs.CommandLine.Reporting;

namespace ImrDocs.CommandLine.Output;

/// <summary>
/// The formats in which a command writes what it found, with the options that choose them: <c>--format</c> and
/// <c>--out</c> for the output, and <c>--report</c> for files besides.
/// </summary>
/// <param name="writers">The formats, the default first.</param>
internal sealed class ReportOptions<TFound>(params IReadOnlyList<ReportWriter<TFound>> writers)
{
    private readonly Option<ReportFormat?> _format = FormatOption([.. writers.Select(static writer => writer.Format)]);
    private readonly Option<IReadOnlyList<ReportFile>?> _reports = ReportOption([
        .. writers.Select(static writer => writer.Format).Where(static format => !format.IsOfLog),
    ]);

    // A folder is so often wanted that its format has an option: '--docx DIR'.
    private readonly IReadOnlyList<(ReportWriter<TFound> Writer, Option<string?> Option)> _folders =
    [
        .. writers
            .Where(static writer => writer.Format.IsFolder)
            .Select(static writer => (writer, FolderOption(writer.Format))),
    ];

    /// <summary>The option <c>--out</c>.</summary>
    public Option<string?> Out { get; } =
        OutputOption.Create([
            .. writers.Where(static writer => writer.Format.IsFolder).Select(static writer => writer.Format.Name),
        ]);

    /// <summary>The options that name files and folders.</summary>
    public IReadOnlyList<Option> Files => [Out, _reports, .. _folders.Select(static folder => folder.Option)];

    /// <summary>Adds <c>--format</c> and <c>--out</c> to a command.</summary>
    public void AddTo(Command command)
    {
        command.Add(_format);
        command.Add(Out);
        foreach (var (_, option) in _folders)
        {
            command.Add(option);
        }

        command.Validators.Add(result =>
        {
            // A value that is no format has an error already.
            if (
                result.GetResult(_format)?.Tokens is [.., { Value: var format }]
                && _folders.Any(folder => folder.Writer.Format.Name == format)
                && result.GetResult(Out) is null
            )
            {
                result.AddError($"'{_format.Name} {format}' writes a folder; name it with '{Out.Name} DIR'");
            }
        });
    }

    /// <summary>Adds <c>--report</c> to a command.</summary>
    public void AddReportsTo(Command command) => command.Add(_reports);

    /// <summary>What a command line chooses.</summary>
    public ReportOutput<TFound> Read(ParseResult parsed) =>
        new(
            WriterOf(parsed.GetValue(_format) ?? writers[0].Format),
            parsed.GetValue(Out),
            [
                .. (parsed.GetValue(_reports) ?? []).Select(report => (WriterOf(report.Format), report.Path)),
                .. _folders.SelectMany(folder =>
                    parsed.GetValue(folder.Option) is { } path
                        ? [(folder.Writer, path)]
                        : ((ReportWriter<TFound>, string)[])[]
                ),
            ]
        );

    private ReportWriter<TFound> WriterOf(ReportFormat format) => writers.First(writer => writer.Format == format);

    private static Option<string?> FolderOption(ReportFormat format) =>
        new($"--{format}")
        {
            Description =
                $"Also write each letter that changed, with tracked changes, into a folder as '{format}' files.",
            HelpName = "DIR",
        };

    private static Option<ReportFormat?> FormatOption(ReportFormat[] formats)
    {
        string[] names = [.. formats.Select(static format => format.Name)];
        var option = new Option<ReportFormat?>("--format")
        {
            Description = $"The format of the output; the default is '{names[0]}'.",
            CustomParser = argument =>
                Find(argument, formats, argument.Tokens.Count > 0 ? argument.Tokens[^1].Value : ""),
            HelpName = string.Join('|', names),
        };
        option.CompletionSources.Add(names);
        return option;
    }

    private static Option<IReadOnlyList<ReportFile>?> ReportOption(ReportFormat[] formats)
    {
        string[] names = [.. formats.Select(static format => format.Name)];
        var example = formats.Last(static format => !format.IsFolder);
        var option = new Option<IReadOnlyList<ReportFile>?>("--report")
        {
            Description =
                $"Also write a report to a file, such as '{example}=FILE'; can be given more than once. The "
                + $"formats are: {string.Join(", ", names)}.",
            CustomParser = argument => ParseReports(argument, formats),
            HelpName = "FORMAT=FILE",
            Arity = ArgumentArity.OneOrMore,
            AllowMultipleArgumentsPerToken = false,
        };
        option.CompletionSources.Add([.. names.Select(static name => name + "=")]);
        return option;
    }

    private static List<ReportFile>? ParseReports(ArgumentResult argument, ReportFormat[] formats)
    {
        List<ReportFile> reports = [];
        foreach (var text in argument.Tokens.Select(static token => token.Value))
        {
            var separator = text.IndexOf('=', StringComparison.Ordinal);
            var (name, path) = separator < 0 ? (text, "") : (text[..separator], text[(separator + 1)..]);
            if (Find(argument, formats, name) is not { } format)
            {
                return null;
            }

            if (path.Length == 0)
            {
                argument.AddError($"'{text}' names no file; write '{name}=FILE'");
                return null;
            }

            reports.Add(new(format, path));
        }

        return reports;
    }

    private static ReportFormat? Find(ArgumentResult argument, ReportFormat[] formats, string name)
    {
        var found = formats.FirstOrDefault(format => format.Name == name);
        if (found is null)
        {
            argument.AddError(NameRefusal.Of("format", name, [.. formats.Select(static format => format.Name)]));
        }

        return found;
    }
}
