using ImrDocs.Json;
using ImrDocs.Letters;
using ImrDocs.Models;
using ImrDocs.TemplateFolders;
using ImrDocs.Tests.Sound.Letters;

namespace ImrDocs.Tests.Sound;

public class SoundTemplateTests
{
    public static TheoryData<string> Names => [.. SoundFolder.Templates.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void The_check_says_nothing_of_a_sound_template_and_its_letters_are_written(string name)
    {
        var template = SoundFolder.Templates[name];
        switch (template.Letter)
        {
            case "claim-decision":
                AssertSound<ClaimDecision>(template);
                break;
            case "appointment":
                AssertSound<Appointment>(template);
                break;
            default:
                AssertSound<Account>(template);
                break;
        }
    }

    [Fact]
    public void There_are_enough_sound_templates_to_judge_a_rule_by() =>
        Assert.InRange(SoundFolder.Templates.Count, 200, int.MaxValue);

    private static void AssertSound<TLetter>(SoundTemplate template)
        where TLetter : class, ILetter<TLetter>
    {
        var files = TemplateFiles.FromTexts(template.Files);

        Assert.Empty(TemplateCheck.Run(files, TLetter.LetterSchema).Select(static found => found.ToString()));
        var renderer = new LetterRenderer<TLetter>(files);
        foreach (var json in SoundFolder.Cases(template.Letter))
        {
            Assert.NotEmpty(renderer.Render(LetterJson.Read<TLetter>(json).Value!, LetterFormat.Html));
        }
    }
}
