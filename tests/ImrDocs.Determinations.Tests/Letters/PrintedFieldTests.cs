using ImrDocs.Diagnostics;
using ImrDocs.Models;
using ImrDocs.TemplateFolders;
using ImrDocs.Templating.Schema;

namespace ImrDocs.Determinations.Tests.Letters;

/// <summary>
/// Changes a line of the letter's templates, so that a field is no longer printed, and asks the check.
/// </summary>
public sealed class PrintedFieldTests
{
    [Theory]
    [InlineData("case-summary", "{{ paragraph }}", "{ paragraph }", "case_summary.narrative")]
    [InlineData("case-summary", "{{ paragraph }}", "{{ paragraph.size }}", "case_summary.narrative")]
    [InlineData("case-summary", "{{ paragraph }}", "{{ paragraph | string.size }}", "case_summary.narrative")]
    [InlineData("items", "{{ paragraph }}", "{ paragraph }", "items.rationale")]
    [InlineData("credentials", "specialties | array.join ', '", "specialties | array.size", "credentials.specialties")]
    [InlineData("credentials", "specialties |", "states_of_licensure |", "credentials.specialties")]
    [InlineData("case-header", "{{ $.header.decision_date |", "{{ $.header.date_assigned |", "case.decision_date")]
    public void A_field_that_no_letter_prints_is_an_error(
        string template,
        string printed,
        string changed,
        params string[] fields
    )
    {
        var files = TemplateFiles.FromTexts(
            Texts()
                .Select(file =>
                    file.Key == template + ".scriban-md"
                        ? KeyValuePair.Create(file.Key, Replaced(file.Value, printed, changed))
                        : file
                )
        );

        var found = TemplateCheck
            .Run(files, Schema<FinalDetermination>())
            .Where(static d => d.Rule == BindingRules.NeverPrinted);

        Assert.Equal(
            fields.Select(static field =>
                $"every case has '{field}', and no template prints it; "
                + "print it, or declare the field as [DataOnly]"
            ),
            found.Select(static d => d.Message)
        );
    }

    [Fact]
    public void Every_field_of_the_letter_is_printed() =>
        Assert.Empty(TemplateCheck.Run(TemplateFiles.FromTexts(Texts()), Schema<FinalDetermination>()));

    private static string Replaced(string text, string printed, string changed)
    {
        Assert.Contains(printed, text, StringComparison.Ordinal);
        return text.Replace(printed, changed, StringComparison.Ordinal);
    }

    private static IEnumerable<KeyValuePair<string, string>> Texts()
    {
        var files = TemplateFiles.FromAssembly(typeof(FinalDetermination).Assembly, "determination");
        return files.Paths.Select(path => KeyValuePair.Create(path, files.Find(path)!));
    }

    private static LetterSchema Schema<T>()
        where T : class, ILetter<T> => T.LetterSchema;
}
