using System.Text.RegularExpressions;
using ImrDocs.TemplateFolders;

namespace ImrDocs.Determinations.Tests.Redlines;

/// <summary>Changes the wording of templates as authors do, each change another one.</summary>
internal static partial class WordingChange
{
    private static readonly Func<string, int, string>[] OfLines =
    [
        static (line, at) => Replaced(line, at, static word => "another"),
        static (line, at) => Replaced(line, at, static word => ""),
        static (line, at) => Replaced(line, at, static word => $"{word} as amended, and"),
        static (line, at) => Replaced(line, at, static word => $"**{word}**"),
        static (line, _) => line + " The parties are told in writing.",
        static (line, _) => line + "\n\nA paragraph of its own stands here, with more than a few words.",
        static (line, _) => $"{line}\n\n- One reason\n- Another reason",
        static (line, at) => Replaced(line, at, static word => $"{word}^[A note to one word.]"),
        static (line, _) => $"Before all else stands this sentence.\n\n{line}",
    ];

    /// <summary>Templates with one change.</summary>
    /// <param name="files">The templates.</param>
    /// <param name="number">The number of the change, from 0.</param>
    public static TemplateFiles Of(TemplateFiles files, int number)
    {
        (string Path, int Line, string Text)[] lines =
        [
            .. files
                .Paths.Where(static path => path.EndsWith(".scriban-md", StringComparison.Ordinal))
                .Order(StringComparer.Ordinal)
                .SelectMany(path =>
                    files.Find(path)!.Split('\n').Select((text, line) => (path, line, text)).Where(IsWording)
                ),
        ];
        var chosen = lines[number * 7 % lines.Length];
        var changed = OfLines[number % OfLines.Length](chosen.Text, number);
        return TemplateFiles.FromTexts(
            files.Paths.Select(path =>
            {
                var text = files.Find(path)!.Split('\n');
                if (path == chosen.Path)
                {
                    text[chosen.Line] = changed;
                }

                return KeyValuePair.Create(path, string.Join('\n', text));
            })
        );
    }

    // Paragraphs of words alone: what stands around code is not always text.
    private static bool IsWording((string Path, int Number, string Text) line) => Wording().IsMatch(line.Text);

    private static string Replaced(string line, int at, Func<string, string> replace)
    {
        var words = line.Split(' ');
        var index = 1 + at % (words.Length - 2);
        words[index] = replace(words[index]);
        return string.Join(' ', words.Where(static word => word.Length > 0));
    }

    [GeneratedRegex(@"^[A-Z][A-Za-z]*( [A-Za-z0-9./,-]+){4,}[.:]?$", RegexOptions.CultureInvariant)]
    private static partial Regex Wording();
}
