namespace ImrDocs.Snapshots.Tests;

public sealed class WritingTests : IDisposable
{
    private readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_received_file_is_UTF_8_with_byte_order_mark_and_LF_and_nothing_added()
    {
        Compare(new SnapshotTarget("md", "Núñez\r\n\n end "));

        Assert.Equal([0xEF, 0xBB, 0xBF, .. "Núñez\n\n end "u8], _folder.Read("Letters.Reads.received.md"));
    }

    [Fact]
    public void An_empty_text_is_written_by_its_name()
    {
        Compare(new SnapshotTarget("md", ""));

        Assert.Equal([0xEF, 0xBB, 0xBF, .. "emptyString"u8], _folder.Read("Letters.Reads.received.md"));
    }

    [Fact]
    public void An_equal_text_writes_nothing()
    {
        _folder.WriteVerified("Letters.Reads.verified.md", "text");

        Compare(new SnapshotTarget("md", "text"));

        Assert.Equal(["Letters.Reads.verified.md"], _folder.Files);
    }

    [Fact]
    public void Only_what_is_new_or_different_is_received()
    {
        _folder.WriteVerified("Letters.Reads.verified.md", "text");
        _folder.WriteVerified("Letters.Reads.verified.html", "old");

        Compare(
            new SnapshotTarget("md", "text"),
            new SnapshotTarget("html", "new"),
            new SnapshotTarget("txt", "first")
        );

        Assert.Equal(
            [
                "Letters.Reads.received.html",
                "Letters.Reads.received.txt",
                "Letters.Reads.verified.html",
                "Letters.Reads.verified.md",
            ],
            _folder.Files
        );
    }

    [Fact]
    public void No_verified_file_is_ever_touched()
    {
        _folder.Write("Letters.Reads.verified.md", "old\r\n"u8);
        _folder.Write("Letters.Reads.verified.html", []);
        _folder.WriteVerified("Letters.Reads#gone.verified.md", "orphan");

        Compare(new SnapshotTarget("md", "new"), new SnapshotTarget("html", "new"));

        Assert.Equal("old\r\n"u8.ToArray(), _folder.Read("Letters.Reads.verified.md"));
        Assert.Empty(_folder.Read("Letters.Reads.verified.html"));
        Assert.True(_folder.Has("Letters.Reads#gone.verified.md"));
    }

    [Fact]
    public void A_received_file_renamed_to_verified_makes_the_next_run_equal()
    {
        Compare(new SnapshotTarget("md", "text\nwith é"));
        File.Move(
            Path.Combine(_folder.Path, "Letters.Reads.received.md"),
            Path.Combine(_folder.Path, "Letters.Reads.verified.md")
        );

        Assert.True(Compare(new SnapshotTarget("md", "text\nwith é")).IsMatch);
    }

    [Fact]
    public void Received_files_of_earlier_runs_are_deleted_first()
    {
        _folder.WriteVerified("Letters.Reads.verified.md", "text");
        _folder.WriteVerified("Letters.Reads.received.md", "stale");
        _folder.WriteVerified("Letters.Reads#00.received.md", "stale");
        _folder.WriteVerified("Letters.Reads#name.received.cs", "stale");

        Assert.True(Compare(new SnapshotTarget("md", "text")).IsMatch);
        Assert.Equal(["Letters.Reads.verified.md"], _folder.Files);
    }

    [Fact]
    public void Received_files_of_other_snapshots_stay()
    {
        string[] others =
        [
            "Letters.Reads2.received.md",
            "Letters.Reads_sample=seed.received.md",
            "Letters.Reads.More.received.md",
            "Other.Reads.received.md",
            "Letters.Reads.received",
            "Letters.Reads.received.",
            "Letters.Readsreceived.md",
        ];
        foreach (var other in others)
        {
            _folder.WriteVerified(other, "other");
        }

        Compare(new SnapshotTarget("md", "text"));

        Assert.All(others, other => Assert.True(_folder.Has(other)));
    }

    [Fact]
    public void A_target_name_that_looks_like_a_received_file_is_not_deleted()
    {
        _folder.WriteVerified("Letters.Reads#x.received.y.verified.cs", "text");

        Assert.True(Compare(new SnapshotTarget("cs", "text", "x.received.y")).IsMatch);
    }

    private SnapshotResult Compare(params SnapshotTarget[] targets) =>
        new SnapshotRun().Compare(_folder.Name(), targets);
}
