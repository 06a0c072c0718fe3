using System.Text;

namespace ImrDocs.Snapshots.Tests;

public sealed class PendingSnapshotTests : IDisposable
{
    private const string Received = "Letters.Reads.received.md";
    private const string Verified = "Letters.Reads.verified.md";

    private readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void What_is_accepted_is_the_verified_file_and_waits_no_longer()
    {
        _folder.WriteVerified(Received, "new\n");
        _folder.WriteVerified(Verified, "old\n");

        var pending = Read();

        Assert.Equal(
            (SnapshotStatus.NotEqual, "new\n", "old\n"),
            (pending.File.Status, pending.File.ReceivedText, pending.File.VerifiedText)
        );
        Assert.Equal(PendingOutcome.Done, PendingSnapshot.Accept([pending]));
        Assert.Equal([Verified], _folder.Files);
        Assert.Equal([0xEF, 0xBB, 0xBF, .. "new\n"u8], _folder.Read(Verified));
    }

    [Theory]
    [InlineData(new byte[] { (byte)'a', (byte)'\n' })]
    [InlineData(new byte[] { 0xEF, 0xBB, 0xBF, (byte)'a', (byte)'\r', (byte)'\n' })]
    [InlineData(new byte[] { (byte)'a', (byte)'\r' })]
    public void A_received_file_that_an_editor_converted_is_accepted_as_the_engine_writes_it(byte[] received)
    {
        _folder.Write(Received, received);

        Assert.Equal(PendingOutcome.Done, PendingSnapshot.Accept([Read()]));
        Assert.Equal([0xEF, 0xBB, 0xBF, (byte)'a', (byte)'\n'], _folder.Read(Verified));
    }

    [Fact]
    public void A_received_file_that_says_what_is_verified_is_equal()
    {
        _folder.Write(Received, "a\r\n"u8);
        _folder.WriteVerified(Verified, "a\n");

        Assert.Equal(SnapshotStatus.Equal, Read().File.Status);
    }

    [Fact]
    public void A_rejected_file_is_gone_and_the_verified_one_stays()
    {
        _folder.WriteVerified(Received, "new");
        _folder.WriteVerified(Verified, "old");

        Read().Reject();

        Assert.Equal([Verified], _folder.Files);
        Assert.Equal([0xEF, 0xBB, 0xBF, .. "old"u8], _folder.Read(Verified));
    }

    [Fact]
    public void Where_there_is_no_received_file_nothing_is_read() =>
        Assert.Null(PendingSnapshot.Read(_folder.Path, Received));

    [Theory]
    [InlineData("Letters.Reads.verified.md")]
    [InlineData("Letters.Reads.md")]
    public void Another_file_is_no_received_one(string name) =>
        Assert.Throws<ArgumentException>(() => PendingSnapshot.Read(_folder.Path, name));

    [Fact]
    public void A_file_that_vanished_since_it_was_read_is_not_accepted_nor_are_those_that_belong_to_it()
    {
        _folder.WriteVerified(Received, "new");
        _folder.WriteVerified("Letters.Reads.received.html", "new");
        var files = Both();
        File.Delete(Path.Combine(_folder.Path, "Letters.Reads.received.html"));

        Assert.Equal(PendingOutcome.Gone, PendingSnapshot.Accept(files));
        Assert.Equal([Received], _folder.Files);
    }

    [Theory]
    [InlineData(Received, "other")]
    [InlineData(Verified, "other")]
    [InlineData(Verified, null)]
    public void A_file_that_changed_since_it_was_read_is_not_accepted(string changed, string? text)
    {
        _folder.WriteVerified(Received, "new");
        _folder.WriteVerified(Verified, "old");
        var pending = Read();
        File.Delete(Path.Combine(_folder.Path, changed));
        if (text is not null)
        {
            _folder.WriteVerified(changed, text);
        }

        string[] before = [.. _folder.Files];
        Assert.Equal(PendingOutcome.Changed, PendingSnapshot.Accept([pending]));
        Assert.Equal(before, _folder.Files);
    }

    [Fact]
    public void A_verified_file_that_came_to_be_since_is_not_overwritten()
    {
        _folder.WriteVerified(Received, "new");
        var pending = Read();
        _folder.WriteVerified(Verified, "other");

        Assert.Equal(PendingOutcome.Changed, PendingSnapshot.Accept([pending]));
        Assert.Equal([0xEF, 0xBB, 0xBF, .. "other"u8], _folder.Read(Verified));
    }

    [Theory]
    [InlineData("old")]
    [InlineData(null)]
    public void Where_one_cannot_be_written_none_is(string? verified)
    {
        _folder.WriteVerified(Received, "new");
        _folder.WriteVerified("Letters.Reads.received.html", "new");
        if (verified is not null)
        {
            _folder.WriteVerified(Verified, verified);
        }

        var files = Both();
        Directory.CreateDirectory(Path.Combine(_folder.Path, "Letters.Reads.verified.html"));

        Assert.Throws<UnauthorizedAccessException>(() => PendingSnapshot.Accept(files));

        Assert.Equal(verified, _folder.Has(Verified) ? Encoding.UTF8.GetString(_folder.Read(Verified)[3..]) : null);
        Assert.Equal(["Letters.Reads.received.html", Received], _folder.Files.Where(static file => file != Verified));
    }

    private PendingSnapshot Read() => PendingSnapshot.Read(_folder.Path, Received)!;

    private PendingSnapshot[] Both() => [Read(), PendingSnapshot.Read(_folder.Path, "Letters.Reads.received.html")!];
}
