namespace ImrDocs.Snapshots.Tests;

public sealed class FileNameTests : IDisposable
{
    private readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_file_is_named_by_prefix_kind_and_extension()
    {
        var file = Assert.Single(
            new SnapshotRun().Compare(_folder.Name(("sample", "seed")), new SnapshotTarget("md", "text")).Files
        );

        Assert.Equal("Letters.Reads_sample=seed.received.md", file.ReceivedFileName);
        Assert.Equal("Letters.Reads_sample=seed.verified.md", file.VerifiedFileName);
    }

    [Fact]
    public void Targets_with_different_extensions_are_not_numbered() =>
        Assert.Equal(
            ["Letters.Reads.verified.md", "Letters.Reads.verified.html"],
            VerifiedNames(new("md", "a"), new("html", "b"))
        );

    [Fact]
    public void A_name_follows_a_hash_sign() =>
        Assert.Equal(
            [
                "Letters.Reads#Case.g.verified.cs",
                "Letters.Reads#Credentials.g.verified.cs",
                "Letters.Reads.verified.txt",
            ],
            VerifiedNames(new("cs", "a", "Case.g"), new("cs", "b", "Credentials.g"), new("txt", "c"))
        );

    [Fact]
    public void Only_targets_that_share_name_and_extension_are_numbered() =>
        Assert.Equal(
            [
                "Letters.Reads#00.verified.txt",
                "Letters.Reads#page.00.verified.txt",
                "Letters.Reads.verified.md",
                "Letters.Reads#01.verified.txt",
                "Letters.Reads#page.01.verified.txt",
            ],
            VerifiedNames(
                new("txt", "a"),
                new("txt", "b", "page"),
                new("md", "c"),
                new("txt", "d"),
                new("txt", "e", "page")
            )
        );

    [Fact]
    public void Numbers_have_two_digits_or_more()
    {
        var names = VerifiedNames([.. Enumerable.Range(0, 101).Select(_ => new SnapshotTarget("txt", ""))]);

        Assert.Equal(
            ["Letters.Reads#00.verified.txt", "Letters.Reads#10.verified.txt", "Letters.Reads#100.verified.txt"],
            [names[0], names[10], names[100]]
        );
    }

    [Fact]
    public void Targets_that_would_share_a_file_are_refused()
    {
        Assert.Throws<ArgumentException>(() => VerifiedNames(new("txt", "a"), new("txt", "b"), new("txt", "c", "00")));
        Assert.Throws<ArgumentException>(() => VerifiedNames(new("txt", "a", "page"), new("txt", "b", "Page")));
        Assert.Empty(_folder.Files);
    }

    [Fact]
    public void A_snapshot_without_targets_is_refused() =>
        Assert.Throws<ArgumentException>(() => new SnapshotRun().Compare(_folder.Name()));

    [Fact]
    public void A_file_name_may_have_255_bytes_and_no_more()
    {
        var longest = new string('é', (255 - "Letters.Reads_s=.verified.md".Length - 1) / 2) + "x";

        var file = Assert.Single(
            new SnapshotRun().Compare(_folder.Name(("s", longest)), new SnapshotTarget("md", "")).Files
        );
        var exception = Assert.Throws<ArgumentException>(() =>
            new SnapshotRun().Compare(_folder.Name(("s", longest + "é")), new SnapshotTarget("md", ""))
        );

        Assert.True(_folder.Has(file.ReceivedFileName));
        Assert.StartsWith(
            "A file name of more than 255 bytes fits no common file system; shorten the parameters:",
            exception.Message,
            StringComparison.Ordinal
        );
    }

    private string[] VerifiedNames(params SnapshotTarget[] targets) =>
        [.. new SnapshotRun().Compare(_folder.Name(), targets).Files.Select(file => file.VerifiedFileName)];
}
