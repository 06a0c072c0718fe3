using System.Globalization;

namespace ImrDocs.Forms.Tracking;

/// <summary>Who made the tracked changes of a letter, and when, as the reader's program shows it.</summary>
public sealed record ChangeAuthor
{
    /// <param name="name">The name that is shown beside each change.</param>
    /// <param name="date">The time of each change.</param>
    /// <exception cref="ArgumentException">The name is blank, or has characters that no text can have.</exception>
    public ChangeAuthor(string name, DateTimeOffset date)
    {
        if (!IsName(name))
        {
            throw new ArgumentException("The name of an author is a text in one line.", nameof(name));
        }

        (Name, Date) = (name, date.ToUniversalTime());
    }

    /// <summary>The usual author and time, which are the same on every run: no clock is asked.</summary>
    public static ChangeAuthor Usual { get; } = new("ImrDocs", new(2000, 1, 1, 0, 0, 0, TimeSpan.Zero));

    /// <summary>The name that is shown beside each change.</summary>
    public string Name { get; }

    /// <summary>The time of each change, in UTC.</summary>
    public DateTimeOffset Date { get; }

    /// <summary>The time as ISO 8601 writes it, to the second: <c>2026-01-31T09:30:00Z</c>.</summary>
    public string Time => Date.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);

    /// <summary>Whether a text can be the name of an author: it has letters, and stands in one line.</summary>
    /// <param name="name">The text.</param>
    public static bool IsName(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        return !string.IsNullOrWhiteSpace(name)
            && !name.AsSpan().ContainsAnyInRange('\uFFFE', '\uFFFF')
            && name.EnumerateRunes()
                .All(static rune =>
                    rune != System.Text.Rune.ReplacementChar
                    && System.Text.Rune.GetUnicodeCategory(rune)
                        is not (
                            UnicodeCategory.Control
                            or UnicodeCategory.LineSeparator
                            or UnicodeCategory.ParagraphSeparator
                        )
                );
    }
}
