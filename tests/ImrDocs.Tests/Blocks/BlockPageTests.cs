using System.Runtime.CompilerServices;
using System.Text;
using System.Text.RegularExpressions;
using ImrDocs.Json;
using ImrDocs.Letters;
using ImrDocs.Models;
using ImrDocs.TemplateFolders;
using ImrDocs.Templating.Schema;
using ImrDocs.Tests.Letters;

namespace ImrDocs.Tests.Blocks;

/// <summary>The examples of the page about the blocks of a letter.</summary>
public partial class BlockPageTests
{
    private static readonly string Page = File.ReadAllText(Path.Combine(Folder(), "../../../docs/blocks.md"))
        .ReplaceLineEndings("\n");

    public static TheoryData<string, string> Examples
    {
        get
        {
            TheoryData<string, string> examples = [];
            foreach (Match match in Example().Matches(Page))
            {
                examples.Add(match.Groups["template"].Value, match.Groups["html"].Value);
            }

            return examples;
        }
    }

    [Theory]
    [MemberData(nameof(Examples))]
    public void An_example_passes_the_check_and_becomes_the_HTML_that_the_page_shows(string template, string html)
    {
        var files = TemplateFiles.FromTexts([
            new("layout.scriban-md", template + "\n"),
            new("title.scriban-txt", "Notice"),
            new("running-head.scriban-txt", "Notice"),
        ]);
        var letter = LetterJson.Read<Notice>(Encoding.UTF8.GetBytes(Case().Match(Page).Groups[1].Value)).Value!;

        Assert.Empty(TemplateCheck.Run(files, SchemaOf<Notice>()).Select(static found => found.ToString()));
        Assert.Equal(html, BodyOf(new LetterRenderer<Notice>(files).Render(letter, LetterFormat.Html)));
    }

    [Fact]
    public void Each_template_on_the_page_has_its_HTML() =>
        Assert.Equal(Page.Split("```scriban\n").Length - 1, Examples.Count);

    private static string BodyOf(string page) => page.Split("<main>\n")[1].Split("\n</main>")[0];

    private static LetterSchema SchemaOf<TLetter>()
        where TLetter : class, ILetter<TLetter> => TLetter.LetterSchema;

    private static string Folder([CallerFilePath] string file = "") => Path.GetDirectoryName(file)!;

    [GeneratedRegex("```json\n(.*?)\n```", RegexOptions.Singleline)]
    private static partial Regex Case();

    [GeneratedRegex("```scriban\n(?<template>.*?)\n```\n\n```html\n(?<html>.*?)\n```", RegexOptions.Singleline)]
    private static partial Regex Example();
}
