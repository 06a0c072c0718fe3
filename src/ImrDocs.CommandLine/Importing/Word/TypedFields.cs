using System.Text.RegularExpressions;

namespace ImrDocs.CommandLine.Importing.Word;

/// <summary>Finds fields that are typed as text: <c>{{ name }}</c> and <c>«Name»</c>.</summary>
internal sealed partial class TypedFields(ImportFindings findings)
{
    private const string Source = "typed field";

    /// <summary>The same parts with fields in place of their text.</summary>
    public IReadOnlyList<ImportedInline> In(IReadOnlyList<ImportedInline> inlines, ImportPlace place)
    {
        List<ImportedInline> result = [];
        for (var i = 0; i < inlines.Count; )
        {
            if (inlines[i] is WordsInline)
            {
                var words = inlines.Skip(i).TakeWhile(static part => part is WordsInline).Cast<WordsInline>().ToList();
                result.AddRange(InWords(words, place));
                i += words.Count;
            }
            else
            {
                result.Add(Below(inlines[i++], place));
            }
        }

        return result;
    }

    private ImportedInline Below(ImportedInline inline, ImportPlace place) =>
        inline switch
        {
            LinkInline link => link with { Inlines = In(link.Inlines, place) },
            FootnoteInline footnote => footnote with { Inlines = In(footnote.Inlines, place) },
            ConditionInline condition => condition with
            {
                Then = In(condition.Then, place),
                Else = In(condition.Else, place),
                Shown = In(condition.Shown, place),
            },
            _ => inline,
        };

    // Word splits a text into runs at any place.
    private IEnumerable<ImportedInline> InWords(List<WordsInline> words, ImportPlace place)
    {
        var text = string.Concat(words.Select(static part => part.Text));
        var start = 0;
        foreach (Match match in Field().Matches(text))
        {
            var name = match.Groups["name"].Value.Trim();
            if (!Name().IsMatch(name))
            {
                findings.Add(
                    ImportRules.Field,
                    place,
                    $"'{match.Value}' is taken over as text, because it is no name of a field; write a field in "
                        + "its place "
                        + "if it is meant as one"
                );
                continue;
            }

            foreach (var part in Cut(words, start, match.Index))
            {
                yield return part;
            }

            yield return new FieldInline(new FieldUse(name) { Source = Source })
            {
                Emphasis = Cut(words, match.Index, match.Index + match.Length).First().Emphasis,
            };
            start = match.Index + match.Length;
        }

        foreach (var part in Cut(words, start, text.Length))
        {
            yield return part;
        }
    }

    private static IEnumerable<WordsInline> Cut(List<WordsInline> words, int start, int end)
    {
        var offset = 0;
        foreach (var part in words)
        {
            var from = Math.Max(start, offset);
            var to = Math.Min(end, offset + part.Text.Length);
            if (from < to)
            {
                yield return part with
                {
                    Text = part.Text[(from - offset)..(to - offset)],
                };
            }

            offset += part.Text.Length;
        }
    }

    [GeneratedRegex(@"\{\{(?<name>[^{}]{1,200})\}\}|«(?<name>[^«»]{1,60})»", RegexOptions.CultureInvariant)]
    private static partial Regex Field();

    // A name of at most five words; other text between the marks of French is a quotation.
    [GeneratedRegex(
        @"^[\p{L}_]([\p{L}\p{N}_.\-]*[\p{L}\p{N}_])?( [\p{L}\p{N}_]([\p{L}\p{N}_.\-]*[\p{L}\p{N}_])?){0,4}$",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex Name();
}
