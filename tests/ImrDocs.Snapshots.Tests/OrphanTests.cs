namespace ImrDocs.Snapshots.Tests;

public sealed class OrphanTests : IDisposable
{
    private readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Verified_files_of_the_snapshot_that_were_not_produced_fail_it()
    {
        _folder.WriteVerified("Letters.Reads.verified.md", "text");
        _folder.WriteVerified("Letters.Reads.verified.html", "gone");
        _folder.WriteVerified("Letters.Reads#00.verified.md", "gone");
        _folder.WriteVerified("Letters.Reads#Gone.g.verified.cs", "gone");
        _folder.WriteVerified("Letters.Reads.verified.g.cs", "gone");

        var result = Compare(new SnapshotTarget("md", "text"));

        Assert.False(result.IsMatch);
        Assert.Equal(
            [
                "Letters.Reads#00.verified.md",
                "Letters.Reads#Gone.g.verified.cs",
                "Letters.Reads.verified.g.cs",
                "Letters.Reads.verified.html",
            ],
            result.Orphans
        );
    }

    [Theory]
    [InlineData("Letters.Reads2.verified.md")]
    [InlineData("Letters.Reads_sample=seed.verified.md")]
    [InlineData("Letters.Reads_sample=seed#00.verified.md")]
    [InlineData("Letters.Reads.More.verified.md")]
    [InlineData("Other.Letters.Reads.verified.md")]
    [InlineData("Letters.Reads.verified")]
    [InlineData("Letters.Reads.verified.")]
    [InlineData("Letters.Reads.md")]
    [InlineData("Letters.Reads#00.md")]
    public void Files_of_other_snapshots_are_no_orphans(string other)
    {
        _folder.WriteVerified("Letters.Reads.verified.md", "text");
        _folder.WriteVerified(other, "other");

        Assert.True(Compare(new SnapshotTarget("md", "text")).IsMatch);
    }

    [Fact]
    public void A_case_of_a_test_does_not_claim_the_files_of_a_longer_value()
    {
        _folder.WriteVerified("Letters.Reads_n=1.verified.md", "text");
        _folder.WriteVerified("Letters.Reads_n=10.verified.md", "other");
        _folder.WriteVerified("Letters.Reads_n=1_m=2.verified.md", "other");

        Assert.True(new SnapshotRun().Compare(_folder.Name(("n", 1)), new SnapshotTarget("md", "text")).IsMatch);
    }

    [Fact]
    public void A_value_with_characters_of_a_search_pattern_claims_only_its_own_files()
    {
        _folder.WriteVerified("Letters.Reads_s=[a-b].verified.md", "text");
        _folder.WriteVerified("Letters.Reads_s=a.verified.md", "other");

        Assert.True(new SnapshotRun().Compare(_folder.Name(("s", "[a*b]")), new SnapshotTarget("md", "text")).IsMatch);
    }

    private SnapshotResult Compare(params SnapshotTarget[] targets) =>
        new SnapshotRun().Compare(_folder.Name(), targets);
}
