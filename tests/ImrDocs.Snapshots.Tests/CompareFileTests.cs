namespace ImrDocs.Snapshots.Tests;

public sealed class CompareFileTests : IDisposable
{
    private readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void One_file_is_compared_and_the_others_of_the_snapshot_are_left_alone()
    {
        _folder.WriteVerified("Letters.Reads.verified.md", "text");
        _folder.WriteVerified("Letters.Reads.verified.html", "other");
        _folder.WriteVerified("Letters.Reads.received.md", "stale");
        _folder.WriteVerified("Letters.Reads.received.html", "waits");

        var file = new SnapshotRun().CompareFile(_folder.Name(), new SnapshotTarget("md", "text"));

        Assert.Equal(SnapshotStatus.Equal, file.Status);
        Assert.Equal(
            ["Letters.Reads.received.html", "Letters.Reads.verified.html", "Letters.Reads.verified.md"],
            _folder.Files
        );
    }

    [Fact]
    public void What_is_different_is_written_over_what_an_earlier_run_left()
    {
        _folder.WriteVerified("Letters.Reads.verified.md", "old");
        _folder.WriteVerified("Letters.Reads.received.md", "stale");

        var file = new SnapshotRun().CompareFile(_folder.Name(), new SnapshotTarget("md", "new"));

        Assert.Equal((SnapshotStatus.NotEqual, "old", "new"), (file.Status, file.VerifiedText, file.ReceivedText));
        Assert.Equal([0xEF, 0xBB, 0xBF, .. "new"u8], _folder.Read("Letters.Reads.received.md"));
        Assert.Equal(["Letters.Reads.received.md", "Letters.Reads.verified.md"], _folder.Files);
    }

    [Fact]
    public void Each_form_may_be_compared_by_itself_and_once()
    {
        var run = new SnapshotRun();
        run.CompareFile(_folder.Name(), new SnapshotTarget("md", "text"));
        run.CompareFile(_folder.Name(), new SnapshotTarget("html", "text"));

        var exception = Assert.Throws<InvalidOperationException>(() =>
            run.CompareFile(_folder.Name(), new SnapshotTarget("md", "text"))
        );

        Assert.StartsWith(
            $"The file has already been used in this run: Letters.Reads.verified.md in {_folder.Path}.",
            exception.Message,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void A_folder_that_does_not_exist_is_an_error() =>
        Assert.Throws<DirectoryNotFoundException>(() =>
            new SnapshotRun().CompareFile(
                new SnapshotName(Path.Combine(_folder.Path, "missing"), "Letters", "Reads"),
                new SnapshotTarget("md", "")
            )
        );
}
