using System.Text.RegularExpressions;

namespace ImrDocs.CommandLine.Importing.Word;

/// <summary>Reads how Word writes a number.</summary>
internal static partial class NumberPictures
{
    /// <summary>The form; null where templates have none for it.</summary>
    public static NumberPicture? Read(string picture)
    {
        var match = Form().Match(picture.Trim());
        if (!match.Success)
        {
            return null;
        }

        var whole = match.Groups["whole"].Value;
        var zeros = Math.Max(1, whole.Count(static c => c == '0'));
        var pattern = (whole.Contains(',', StringComparison.Ordinal) ? "#,##" : "") + new string('0', zeros);
        pattern =
            whole.Contains(',', StringComparison.Ordinal) && zeros > 1
                ? "#," + new string('0', Math.Max(3, zeros))
                : pattern;
        var decimals = match.Groups["decimals"].Value;
        return new(
            match.Groups["prefix"].Value.Replace("'", "", StringComparison.Ordinal),
            decimals.Length > 0 ? $"{pattern}.{decimals}" : pattern,
            match.Groups["suffix"].Value.Replace("'", "", StringComparison.Ordinal)
        );
    }

    [GeneratedRegex(
        @"^(?<prefix>[^#0,.;x+\-\\%]{0,8}?)(?<whole>,?[#0][#0,]*)"
            + @"(\.(?<decimals>[#0]+))?(?<suffix>[^#0,.;x+\-\\%]{0,8})$",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex Form();
}
