using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using ImrDocs.Forms.Tracking;

namespace ImrDocs.CommandLine.Tracking;

/// <summary>The options <c>--author</c> and <c>--date</c>: who made the tracked changes, and when.</summary>
internal sealed class AuthorOptions
{
    private readonly Option<string?> _author = new("--author")
    {
        Description = $"The name beside tracked changes; the default is '{ChangeAuthor.Usual.Name}'.",
        HelpName = "NAME",
    };

    private readonly Option<DateTimeOffset?> _date = new("--date")
    {
        Description =
            $"The time of tracked changes: a date, or a date with a time such as '2026-01-31T09:30:00-08:00'. The "
            + $"default is '{ChangeAuthor.Usual.Time}', so that every run writes the same bytes.",
        HelpName = "DATE",
        CustomParser = Parse,
    };

    /// <summary>Adds the options to a command.</summary>
    public void AddTo(Command command)
    {
        command.Add(_author);
        command.Add(_date);
        command.Validators.Add(result =>
        {
            if (result.GetResult(_author)?.Tokens is [.., { Value: var name }] && !ChangeAuthor.IsName(name))
            {
                result.AddError($"'{_author.Name}' is a name in one line, with letters and without control characters");
            }
        });
    }

    /// <summary>The author that a command line names.</summary>
    public ChangeAuthor Read(ParseResult parsed) =>
        new(parsed.GetValue(_author) ?? ChangeAuthor.Usual.Name, parsed.GetValue(_date) ?? ChangeAuthor.Usual.Date);

    // A time without an offset is in UTC: that of the machine would be another time on another machine.
    private static DateTimeOffset? Parse(ArgumentResult argument)
    {
        var text = argument.Tokens.Count > 0 ? argument.Tokens[^1].Value : "";
        if (
            DateTimeOffset.TryParseExact(
                text,
                ["yyyy-MM-dd", "yyyy-MM-dd'T'HH:mm", "yyyy-MM-dd'T'HH:mm:ss", "yyyy-MM-dd'T'HH:mm:ssK"],
                CultureInfo.InvariantCulture,
                DateTimeStyles.AssumeUniversal,
                out var date
            )
        )
        {
            return date;
        }

        argument.AddError($"'{text}' is no date; write it as '2026-01-31' or '2026-01-31T09:30:00Z'");
        return null;
    }
}
