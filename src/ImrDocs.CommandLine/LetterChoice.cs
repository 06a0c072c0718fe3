using System.CommandLine;
using ImrDocs.CommandLine.Templates;
using ImrDocs.Templating.Schema;

namespace ImrDocs.CommandLine;

/// <summary>Which of a tool's letters a command line is about.</summary>
/// <param name="letters">The letters of the tool, at least one.</param>
internal sealed class LetterChoice(IReadOnlyList<ToolLetter> letters)
{
    private const string Name = "--letter";

    /// <summary>The names of the letters, in the order in which the tool lists them.</summary>
    public string Names => string.Join(", ", letters.Select(static letter => letter.Name));

    /// <summary>The option that names a letter; null where there is nothing to choose.</summary>
    public Option<string?>? CreateOption() =>
        letters.Count == 1
            ? null
            : new(Name)
            {
                Description =
                    "The letter. Without it, the letter is the one whose template folder an argument or the current "
                    + "folder is in.",
                HelpName = string.Join('|', letters.Select(static letter => letter.Name)),
                Recursive = true,
            };

    /// <summary>The letters that are meant: one, or all where nothing says which.</summary>
    /// <param name="args">The command line.</param>
    /// <param name="refuse">Called with the reason why the letter cannot be known; null is returned then.</param>
    public IReadOnlyList<ToolLetter>? Of(IReadOnlyList<string> args, Action<string> refuse)
    {
        if (letters.Count == 1)
        {
            return letters;
        }

        if (NamedIn(args) is { } name)
        {
            var named = letters.FirstOrDefault(letter => letter.Name == name);
            if (named is null)
            {
                var proposal = NearestName.Propose(name, letters.Select(static letter => letter.Name));
                refuse(
                    $"there is no letter '{name}'" + (proposal.Length > 0 ? proposal : $"; the letters are: {Names}")
                );
                return null;
            }

            return [named];
        }

        ToolLetter[] byFolder = [.. args.Select(OfPath).OfType<ToolLetter>().Distinct()];
        if (byFolder.Length > 1)
        {
            refuse(
                $"the arguments belong to several letters, {string.Join(", ", byFolder.Select(static l => l.Name))}; "
                    + "run the command for each"
            );
            return null;
        }

        return byFolder is [var one] ? [one]
            : OfPath(TemplateFolder.Current.Path) is { } current ? [current]
            : letters;
    }

    private static string? NamedIn(IReadOnlyList<string> args)
    {
        for (var i = 0; i < args.Count && args[i] != "--"; i++)
        {
            if (args[i] == Name && i + 1 < args.Count)
            {
                return args[i + 1];
            }

            if (args[i].StartsWith(Name + "=", StringComparison.Ordinal))
            {
                return args[i][(Name.Length + 1)..];
            }
        }

        return null;
    }

    // A template folder has the name of its letter.
    private ToolLetter? OfPath(string path)
    {
        if (path.Length == 0 || path.Contains('\0') || !Path.Exists(path))
        {
            return null;
        }

        var folder = TemplateFolder.Is(path) ? path : TemplateFolder.Above(path)?.Path;
        return folder is null
            ? null
            : letters.FirstOrDefault(letter => letter.Name == Path.GetFileName(Path.GetFullPath(folder)));
    }
}
