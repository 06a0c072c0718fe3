using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;
using System.Text.RegularExpressions;
using ImrDocs.Json;
using ImrDocs.Letters;
using ImrDocs.Models;
using ImrDocs.TemplateFolders;
using ImrDocs.Templating.Schema;

namespace ImrDocs.Tests.Sentences;

public partial class SentencePageTests
{
    private static readonly string Page = File.ReadAllText(Path.Combine(Folder(), "../../../docs/sentences.md"))
        .ReplaceLineEndings("\n");

    private static readonly ReviewNotice Letter = LetterJson
        .Read<ReviewNotice>(Encoding.UTF8.GetBytes(Case().Match(Page).Groups[1].Value))
        .Value!;

    public static TheoryData<string, string> Examples
    {
        get
        {
            TheoryData<string, string> examples = [];
            foreach (Match match in Example().Matches(Page))
            {
                examples.Add(match.Groups["template"].Value, match.Groups["result"].Value);
            }

            return examples;
        }
    }

    [Theory]
    [MemberData(nameof(Examples))]
    public void An_example_passes_the_check_and_prints_what_the_page_says_in_each_culture(
        string template,
        string result
    )
    {
        var files = TemplateFiles.FromTexts([
            new("layout.scriban-md", template + "\n"),
            new("title.scriban-txt", "Notice"),
            new("running-head.scriban-txt", "Notice"),
        ]);

        Assert.Empty(TemplateCheck.Run(files, SchemaOf<ReviewNotice>()).Select(static found => found.ToString()));
        Assert.Equal([result, result, result], Cultures(() => Markdown(files)));
    }

    [Fact]
    public void Each_template_on_the_page_has_its_result() =>
        Assert.Equal(Page.Split("```scriban\n").Length - 1, Examples.Count);

    private static List<string> Cultures(Func<string> write)
    {
        var before = CultureInfo.CurrentCulture;
        List<string> written = [];
        try
        {
            foreach (var culture in new[] { "", "de-DE", "tr-TR" })
            {
                CultureInfo.CurrentCulture = new(culture);
                written.Add(write());
            }
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }

        return written;
    }

    private static string Markdown(TemplateFiles files) =>
        new LetterRenderer<ReviewNotice>(files)
            .Render(Letter, LetterFormat.Markdown)
            .TrimEnd('\n')
            .Replace("\\", "", StringComparison.Ordinal);

    private static LetterSchema SchemaOf<TLetter>()
        where TLetter : class, ILetter<TLetter> => TLetter.LetterSchema;

    private static string Folder([CallerFilePath] string file = "") => Path.GetDirectoryName(file)!;

    [GeneratedRegex("```json\n(.*?)\n```", RegexOptions.Singleline)]
    private static partial Regex Case();

    [GeneratedRegex(
        "```scriban\n(?<template>(?:(?!```).)*)\n```\n\n```markdown\n(?<result>(?:(?!```).)*)\n```",
        RegexOptions.Singleline
    )]
    private static partial Regex Example();
}
