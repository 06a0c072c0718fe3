namespace ImrDocs.Templating.Proofreading;

/// <summary>A date that a letter prints.</summary>
/// <param name="Printed">Where it stands.</param>
/// <param name="Format">How it is written.</param>
internal sealed record PrintedDate(PrintedInWording Printed, DateFormat Format)
{
    /// <summary>What it stands beside.</summary>
    public PrintedDateKind Kind
    {
        get
        {
            var line = Printed.Before.Substring(Printed.Before.LastIndexOf('\n') + 1);
            return PrecedingLabel.Before(Printed.Before) is not null ? PrintedDateKind.Labeled
                : line.TrimStart().StartsWith("#", StringComparison.Ordinal) ? PrintedDateKind.Alone
                : line.Any(char.IsLetter) ? PrintedDateKind.InSentence
                : PrintedDateKind.Alone;
        }
    }
}

/// <summary>What a date stands beside.</summary>
internal enum PrintedDateKind
{
    /// <summary>Nothing: it begins its line, or is part of a heading.</summary>
    Alone,

    /// <summary>A label.</summary>
    Labeled,

    /// <summary>Words.</summary>
    InSentence,
}
