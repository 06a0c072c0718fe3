using ImrDocs.Templating.Languages;
using ImrDocs.Templating.Schema;
using Markdig.Extensions.CustomContainers;

namespace ImrDocs.Templating.Markdown.Containers;

/// <summary>What the first line of a container says: <c>::: notice keep-together {lang=es}</c>.</summary>
/// <param name="Names">The names of the container, each of <see cref="ContainerNames.All"/>.</param>
/// <param name="Language">The language of what stands in it; null for that of the letter.</param>
/// <param name="Error">What is wrong with the line, and what to write; null when nothing is.</param>
internal sealed record ContainerLine(IReadOnlyList<string> Names, string? Language, string? Error)
{
    private const string LanguageName = "lang";

    private static readonly char[] Blanks = [' ', '\t'];

    /// <summary>Reads the line of a container.</summary>
    public static ContainerLine Of(CustomContainer container) => Read(container.Info + " " + container.Arguments);

    /// <summary>Reads the line.</summary>
    /// <param name="text">The line without its colons.</param>
    public static ContainerLine Read(string text)
    {
        List<string> names = [];
        string? language = null;
        string? error = null;
        var brace = text.IndexOf('{');
        var attributes = brace < 0 ? "" : text.Substring(brace).Trim(Blanks);
        foreach (
            var name in (brace < 0 ? text : text.Substring(0, brace)).Split(
                Blanks,
                StringSplitOptions.RemoveEmptyEntries
            )
        )
        {
            if (ContainerNames.All.Contains(name))
            {
                names.Add(name);
            }
            else
            {
                error ??= Unknown(name);
            }
        }

        if (attributes.Length > 0)
        {
            language = LanguageIn(attributes);
            error ??= language is null ? WrongAttribute(attributes) : null;
        }
        else if (names.Count == 0)
        {
            error ??= "a container needs a name or a language; write '::: notice' or '::: {lang=es}'";
        }

        if (names.Contains(ContainerNames.Footnotes) && (names.Count > 1 || attributes.Length > 0))
        {
            error ??= $"nothing else stands in the line '::: {ContainerNames.Footnotes}'";
        }

        return new(names, language, error);
    }

    private static string? LanguageIn(string attributes)
    {
        if (attributes[attributes.Length - 1] != '}')
        {
            return null;
        }

        var pair = attributes.Substring(1, attributes.Length - 2).Split('=');
        return
            pair.Length == 2
            && pair[0].Trim(Blanks) == LanguageName
            && pair[1].Trim(' ', '\t', '"') is var tag
            && LanguageTag.IsWellFormed(tag)
            ? tag
            : null;
    }

    private static string Unknown(string name)
    {
        var proposal = NearestName.Propose(name, ContainerNames.All);
        return $"there is no container '{name}'{(proposal.Length > 0 ? proposal : ".")} The containers are "
            + string.Join(", ", ContainerNames.All);
    }

    private static string WrongAttribute(string attributes) =>
        $"a container has one attribute, the language of what stands in it, as {{lang=es}}; '{attributes}' is none";
}
