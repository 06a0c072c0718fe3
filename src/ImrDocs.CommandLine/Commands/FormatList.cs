using System.CommandLine.Parsing;
using ImrDocs.CommandLine.Reporting;
using ImrDocs.Letters;

namespace ImrDocs.CommandLine.Commands;

/// <summary>The value of <c>--format</c>: names of formats, separated by commas.</summary>
internal static class FormatList
{
    /// <summary>The names of all formats.</summary>
    public static string Names => string.Join(", ", LetterFormat.All.Select(static format => format.Name));

    /// <summary>The names of the default formats: 'md,html'.</summary>
    public static string DefaultNames => string.Join(',', LetterFormat.Default.Select(static format => format.Name));

    /// <summary>The files in which a letter is written by default: 'case.md and case.html'.</summary>
    public static string FilesOf(string name)
    {
        string[] files = [.. LetterFormat.Default.Select(format => $"{name}.{format.Extension}")];
        return files is [.. var others, var last] && others.Length > 0
            ? $"{string.Join(", ", others)} and {last}"
            : string.Concat(files);
    }

    public static IReadOnlyList<LetterFormat>? Parse(ArgumentResult argument)
    {
        List<LetterFormat> formats = [];
        foreach (var name in argument.Tokens.SelectMany(static token => token.Value.Split(',')))
        {
            if (FormatOf(name.Trim()) is not { } format)
            {
                argument.AddError(NameRefusal.Of("format", name, [.. LetterFormat.All.Select(static it => it.Name)]));
                return null;
            }

            if (!formats.Contains(format))
            {
                formats.Add(format);
            }
        }

        return formats;
    }

    private static LetterFormat? FormatOf(string name) =>
        LetterFormat.All.SingleOrDefault(format => format.Name == name);
}
