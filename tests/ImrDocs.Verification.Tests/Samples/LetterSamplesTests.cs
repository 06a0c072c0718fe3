using ImrDocs.Verification.Samples;

namespace ImrDocs.Verification.Tests.Samples;

public sealed class LetterSamplesTests : IDisposable
{
    private readonly LetterFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Samples_are_the_JSON_files_beside_the_templates_in_the_ordinal_order_of_their_names()
    {
        foreach (
            var name in new[]
            {
                "b.json",
                "a-2.json",
                "B.json",
                "a.json",
                "notes.md",
                ".hidden.json",
                "X.Letter_sample=a.verified.json",
            }
        )
        {
            _folder.Write("samples/" + name, "{}");
        }

        var samples = LetterSamples.Of(_folder.Root);

        Assert.Equal(["B", "a", "a-2", "b"], samples.All.Select(static sample => sample.Name));
        Assert.Equal($"{_folder.Root}/samples/a-2.json", samples.All[2].Path);
        Assert.Equal($"{_folder.Root}/samples", samples.All[2].Folder);
    }

    [Fact]
    public void A_folder_without_samples_is_an_error_that_names_it()
    {
        var exception = Assert.Throws<DirectoryNotFoundException>(() => LetterSamples.Of("nowhere"));

        Assert.Equal(
            "There is no folder 'nowhere/samples'; the samples of a letter lie in 'samples' beside its templates.",
            exception.Message
        );
    }

    [Theory]
    [InlineData("X.Letter_sample=seed.verified.md", "seed", true)]
    [InlineData("X.Letter_sample=seed.received.html", "seed", false)]
    [InlineData("X.Letter_sample=a.b#00.verified.md", "a.b", true)]
    [InlineData("A.B.Letter_sample=a_b=c.verified.md", "a_b=c", true)]
    public void A_snapshot_file_is_told_from_its_name(string name, string sample, bool isVerified) =>
        Assert.Equal(new SampleFile(name, sample, isVerified), SampleFile.Of(name));

    [Theory]
    [InlineData("X.Letter_sample=seed.md")]
    [InlineData("X.Letter_sample=seed.verified")]
    [InlineData("X.Letter_sample=")]
    [InlineData(".Letter_sample=seed.verified.md")]
    [InlineData("X.Other_sample=seed.verified.md")]
    public void Other_files_are_none(string name) => Assert.Null(SampleFile.Of(name));
}
