namespace ImrDocs.Snapshots.Tests;

public sealed class SnapshotRunTests : IDisposable
{
    private readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_prefix_used_twice_in_a_run_is_an_error()
    {
        var run = new SnapshotRun();
        run.Compare(_folder.Name(("s", "a/b")), new SnapshotTarget("md", "first"));

        var exception = Assert.Throws<InvalidOperationException>(() =>
            run.Compare(_folder.Name(("s", "a:b")), new SnapshotTarget("md", "second"))
        );

        Assert.StartsWith(
            $"The prefix has already been used in this run: Letters.Reads_s=a-b in {_folder.Path}.",
            exception.Message,
            StringComparison.Ordinal
        );
        Assert.Equal([0xEF, 0xBB, 0xBF, .. "first"u8], _folder.Read("Letters.Reads_s=a-b.received.md"));
    }

    [Fact]
    public void Prefixes_that_differ_only_by_case_are_one_prefix()
    {
        var run = new SnapshotRun();
        run.Compare(_folder.Name(("s", "a")), new SnapshotTarget("md", ""));

        Assert.Throws<InvalidOperationException>(() =>
            run.Compare(_folder.Name(("s", "A")), new SnapshotTarget("md", ""))
        );
    }

    [Fact]
    public void Another_run_may_use_the_prefix_again()
    {
        new SnapshotRun().Compare(_folder.Name(), new SnapshotTarget("md", "first"));

        Assert.Equal(
            SnapshotStatus.New,
            Assert.Single(new SnapshotRun().Compare(_folder.Name(), new SnapshotTarget("md", "second")).Files).Status
        );
    }

    [Fact]
    public void Refused_targets_do_not_use_up_the_prefix()
    {
        var run = new SnapshotRun();
        Assert.Throws<ArgumentException>(() => run.Compare(_folder.Name()));

        Assert.Single(run.Compare(_folder.Name(), new SnapshotTarget("md", "")).Files);
    }

    [Fact]
    public async Task Distinct_prefixes_may_be_compared_at_the_same_time()
    {
        const int Cases = 64;
        var run = new SnapshotRun();
        for (var index = 0; index < Cases; index += 2)
        {
            _folder.WriteVerified($"Letters.Reads_n={index}.verified.md", $"text {index}");
        }

        var results = await Task.WhenAll(
            Enumerable
                .Range(0, Cases)
                .Select(index =>
                    Task.Run(() =>
                        run.Compare(_folder.Name(("n", index)), new SnapshotTarget("md", $"text {index}")).IsMatch
                    )
                )
        );

        Assert.Equal(Enumerable.Range(0, Cases).Select(index => index % 2 == 0), results);
    }

    [Fact]
    public async Task One_prefix_at_the_same_time_succeeds_once()
    {
        var run = new SnapshotRun();
        _folder.WriteVerified("Letters.Reads.verified.md", "text");

        var outcomes = await Task.WhenAll(
            Enumerable
                .Range(0, 16)
                .Select(_ =>
                    Task.Run(() => Record.Exception(() => run.Verify(_folder.Name(), new SnapshotTarget("md", "text"))))
                )
        );

        Assert.Single(outcomes, outcome => outcome is null);
        Assert.Equal(15, outcomes.Count(outcome => outcome is InvalidOperationException));
    }

    [Fact]
    public void A_folder_that_does_not_exist_is_an_error_and_is_not_made()
    {
        var missing = Path.Combine(_folder.Path, "missing");

        var exception = Assert.Throws<DirectoryNotFoundException>(() =>
            new SnapshotRun().Compare(new SnapshotName(missing, "Letters", "Reads"), new SnapshotTarget("md", ""))
        );

        Assert.StartsWith(
            $"The folder of the snapshot Letters.Reads does not exist: {missing}.",
            exception.Message,
            StringComparison.Ordinal
        );
        Assert.False(Directory.Exists(missing));
    }

    [Fact]
    public void Verify_passes_when_everything_is_equal()
    {
        _folder.WriteVerified("Letters.Reads.verified.md", "text");

        new SnapshotRun().Verify(_folder.Name(), new SnapshotTarget("md", "text"));

        Assert.Equal(["Letters.Reads.verified.md"], _folder.Files);
    }

    [Fact]
    public void Verify_fails_for_new_different_and_orphaned_files_with_the_whole_description()
    {
        _folder.WriteVerified("Letters.Reads.verified.md", "text");
        _folder.WriteVerified("Letters.Reads#gone.verified.md", "text");

        var exception = Assert.ThrowsAny<SnapshotMismatchException>(() =>
            new SnapshotRun().Verify(_folder.Name(), new SnapshotTarget("md", "text"))
        );

        Assert.Equal(["Letters.Reads#gone.verified.md"], exception.Result.Orphans);
        Assert.Equal(exception.Result.Describe(), exception.Message);
        Assert.ThrowsAny<SnapshotMismatchException>(() =>
            new SnapshotRun().Verify(_folder.Name(("s", 1)), new SnapshotTarget("md", "text"))
        );
    }
}
