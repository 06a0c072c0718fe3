using System.CommandLine.Parsing;
using ImrDocs.CommandLine.Reporting;
using ImrDocs.Letters;

namespace ImrDocs.CommandLine.Commands;

/// <summary>The value of <c>--format</c>: names of formats, separated by commas.</summary>
/// <param name="formats">The forms in which the letters are written.</param>
internal sealed class FormatList(LetterFormats formats)
{
    /// <summary>The names of all formats.</summary>
    public string Names => string.Join(", ", formats.All.Select(static format => format.Name));

    /// <summary>The names of the default formats: 'md,html'.</summary>
    public string DefaultNames => string.Join(',', formats.Default.Select(static format => format.Name));

    /// <summary>The files in which a letter is written by default: 'case.md and case.html'.</summary>
    public string FilesOf(string name)
    {
        string[] files = [.. formats.Default.Select(format => $"{name}.{format.Extension}")];
        return files is [.. var others, var last] && others.Length > 0
            ? $"{string.Join(", ", others)} and {last}"
            : string.Concat(files);
    }

    public IReadOnlyList<LetterFormat>? Parse(ArgumentResult argument)
    {
        List<LetterFormat> named = [];
        foreach (var name in argument.Tokens.SelectMany(static token => token.Value.Split(',')))
        {
            if (formats.Find(name.Trim()) is not { } format)
            {
                argument.AddError(NameRefusal.Of("format", name, [.. formats.All.Select(static it => it.Name)]));
                return null;
            }

            if (!named.Contains(format))
            {
                named.Add(format);
            }
        }

        return named;
    }
}
