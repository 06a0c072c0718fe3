using ImrDocs.Claims;
using ImrDocs.Letters;
using Xunit.Sdk;

namespace ImrDocs.Xunit.Tests;

public sealed class LetterSamplesTests : IDisposable
{
    private readonly ClaimFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Each_sample_in_each_form_is_a_test_with_a_name_of_its_own()
    {
        string[] samples = ["another", "granted"];
        File.Copy(Path.Combine(_folder.Samples, "granted.json"), Path.Combine(_folder.Samples, "another.json"));

        Assert.Equal(
            from sample in samples
            from format in LetterFiles<Claim>.Formats.All
            select $"{sample}, {format.Title}",
            _folder.Rows().Select(static row => row.ToString())
        );
    }

    [Fact]
    public void A_test_is_handed_over_between_the_processes_of_a_runner()
    {
        foreach (var row in _folder.Rows().Concat(_folder.Rows("none")))
        {
            Assert.True(SerializationHelper.IsSerializable(row));
            var copy = SerializationHelper.Deserialize<SampleLetter<Claim>>(SerializationHelper.Serialize(row));
            Assert.Equal(row.ToString(), copy.ToString());
            Assert.Equal(Record.Exception(row.Verify)?.Message, Record.Exception(copy.Verify)?.Message);
        }
    }

    [Fact]
    public void A_letter_that_is_the_approved_one_passes_in_every_form_and_leaves_nothing_behind()
    {
        var before = _folder.Files();

        Assert.All(_folder.Rows(), static row => row.Verify());

        Assert.Equal(before, _folder.Files());
        Assert.Equal([.. LetterFiles<Claim>.Verified("granted"), "granted.json"], before);
    }

    [Fact]
    public void A_letter_that_changed_fails_in_the_form_that_changed_with_what_changed_and_waits()
    {
        File.AppendAllText(Path.Combine(_folder.Root, "page.css"), "h1 { color: navy; }\n");

        var failures = LetterFiles<Claim>
            .Formats.All.Zip(_folder.Rows().Select(static row => Record.Exception(row.Verify)))
            .Where(static row => row.Second is not null)
            .ToList();

        var (form, failure) = Assert.Single(failures);
        Assert.Equal(LetterFormat.Html, form);
        Assert.IsAssignableFrom<SnapshotMismatchException>(failure);
        Assert.Contains("+ h1 { color: navy; }", failure.Message, StringComparison.Ordinal);
        Assert.Equal(
            [LetterFiles<Claim>.Received("granted", LetterFormat.Html)],
            _folder.Files().Where(static name => name.Contains(".received.", StringComparison.Ordinal))
        );
    }

    [Fact]
    public void A_folder_that_is_missing_is_a_failing_test_that_says_what_to_do()
    {
        var row = Assert.Single(_folder.Rows("none"));

        Assert.Equal("no samples", row.ToString());
        Assert.Equal(
            $"there is no folder '{_folder.Root}/none'; [LetterSamples] takes the folder of the letter's "
                + $"templates, relative to the source file of the test",
            Assert.Throws<SampleLetterException>(row.Verify).Message
        );
    }

    [Fact]
    public void A_letter_without_samples_is_a_failing_test_that_says_what_to_do()
    {
        _folder.Files().ToList().ForEach(name => File.Delete(Path.Combine(_folder.Samples, name)));
        Assert.Equal($"the folder '{_folder.Samples}' holds no sample; add a case as a JSON file", Failure(_folder));

        Directory.Delete(_folder.Samples);
        Assert.Equal(
            $"There is no folder '{_folder.Samples}'; the samples of a letter lie in 'samples' beside its templates.",
            Failure(_folder)
        );
    }

    [Fact]
    public void A_sample_with_faults_fails_with_each_of_them_and_its_place()
    {
        File.WriteAllText(Path.Combine(_folder.Samples, "bad.json"), "{ \"number\": 7,\n  \"town\": \"x\" }");

        var lines = Failure(_folder).Split('\n');

        Assert.Equal(7, lines.Length);
        Assert.Contains(lines, line =>
            line.StartsWith($"{_folder.Samples}/bad.json(1,13): error IMR2005: number: ", StringComparison.Ordinal)
        );
        Assert.Contains(lines, line =>
            line.StartsWith($"{_folder.Samples}/bad.json(2,3): error IMR2003: ", StringComparison.Ordinal)
        );
    }

    [Fact]
    public void A_template_with_an_error_fails_with_its_place()
    {
        File.AppendAllText(Path.Combine(_folder.Root, "layout.scriban-md"), "{{ patient.name");

        Assert.StartsWith($"{_folder.Root}/layout.scriban-md(11,", Failure(_folder), StringComparison.Ordinal);
    }

    [Fact]
    public void A_letter_that_would_show_a_sensitive_value_fails()
    {
        var path = Path.Combine(_folder.Samples, "granted.json");
        File.WriteAllText(
            path,
            File.ReadAllText(path).Replace("is paid for", "of Wilhelmina is paid for", StringComparison.Ordinal)
        );

        Assert.Contains(
            "error IMR5006: the redacted letter shows what 'patient.firstName' holds",
            Failure(_folder),
            StringComparison.Ordinal
        );
    }

    private static string Failure(ClaimFolder folder) =>
        Assert.Throws<SampleLetterException>(folder.Rows()[0].Verify).Message;
}
