using System.CommandLine.Parsing;
using System.Globalization;
using ImrDocs.Letters;

namespace ImrDocs.CommandLine.Commands;

/// <summary>The value of <c>--width</c>: columns, or none.</summary>
/// <param name="Columns">The columns of a line; null where only the letter breaks lines.</param>
internal sealed record LineWidth(int? Columns)
{
    /// <summary>What stands for lines that only the letter breaks.</summary>
    public const string None = "none";

    // No display is as wide; what is greater is a slip.
    private const int Most = 10_000;

    public static LineWidth? Parse(ArgumentResult argument)
    {
        var text = argument.Tokens[0].Value;
        if (text == None)
        {
            return new((int?)null);
        }

        if (
            int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var columns)
            && columns is >= LetterFormat.LeastLineWidth and <= Most
        )
        {
            return new(columns);
        }

        argument.AddError(
            $"'{text}' is not a width; write a number from {LetterFormat.LeastLineWidth} to "
                + $"{Most.ToString(CultureInfo.InvariantCulture)}, or '{None}'"
        );
        return null;
    }

    /// <summary>The forms with lines of the width; as they are where none is given.</summary>
    public static IReadOnlyList<LetterFormat> Apply(LineWidth? width, IReadOnlyList<LetterFormat> formats) =>
        width is null ? formats : [.. formats.Select(format => format.WithLineWidth(width.Columns))];
}
