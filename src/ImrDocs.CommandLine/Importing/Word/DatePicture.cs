using System.Text;

namespace ImrDocs.CommandLine.Importing.Word;

/// <summary>Reads how Word writes a date.</summary>
internal static class DatePicture
{
    /// <summary>The signs of templates; null where the picture says a time of day, or something unknown.</summary>
    public static string? Read(string picture)
    {
        var result = new StringBuilder();
        for (var i = 0; i < picture.Length; )
        {
            var c = picture[i];
            if (c == '\'')
            {
                var end = picture.IndexOf('\'', i + 1);
                end = end < 0 ? picture.Length : end;
                result.Append(Literal(picture[(i + 1)..end]));
                i = Math.Min(end + 1, picture.Length);
                continue;
            }

            var length = 1;
            while (i + length < picture.Length && picture[i + length] == c)
            {
                length++;
            }

            if (!char.IsAsciiLetter(c))
            {
                result.Append(Literal(picture.Substring(i, length)));
            }
            else if (Sign(c, length) is { } sign)
            {
                result.Append(sign);
            }
            else
            {
                return null;
            }

            i += length;
        }

        return result.ToString().Contains('%', StringComparison.Ordinal) ? result.ToString() : null;
    }

    private static string? Sign(char letter, int length) =>
        (letter, length) switch
        {
            ('M', 1) => "%-m",
            ('M', 2) => "%m",
            ('M', 3) => "%b",
            ('M', 4) => "%B",
            ('d' or 'D', 1) => "%e",
            ('d' or 'D', 2) => "%d",
            ('d' or 'D', 3) => "%a",
            ('d' or 'D', 4) => "%A",
            ('y' or 'Y', 1 or 2) => "%y",
            ('y' or 'Y', 3 or 4) => "%Y",
            _ => null,
        };

    private static string Literal(string text) => text.Replace("%", "%%", StringComparison.Ordinal);
}
