using System.Text;

namespace ImrDocs.Snapshots.Tests;

public sealed class ReadingTests : IDisposable
{
    private const string Verified = "Letters.Reads.verified.md";

    private readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_file_with_a_byte_order_mark_is_equal()
    {
        _folder.Write(Verified, [0xEF, 0xBB, 0xBF, .. "Dear Dr. Núñez\n"u8]);

        Assert.Equal(SnapshotStatus.Equal, Compare("Dear Dr. Núñez\n").Status);
    }

    [Fact]
    public void A_file_without_a_byte_order_mark_is_equal()
    {
        _folder.Write(Verified, "Dear Dr. Núñez\n"u8);

        Assert.Equal(SnapshotStatus.Equal, Compare("Dear Dr. Núñez\n").Status);
    }

    [Fact]
    public void Only_one_byte_order_mark_is_optional()
    {
        _folder.Write(Verified, [0xEF, 0xBB, 0xBF, 0xEF, 0xBB, 0xBF, (byte)'a']);

        Assert.Equal(SnapshotStatus.NotEqual, Compare("a").Status);
        Assert.Equal(SnapshotStatus.Equal, Compare("\uFEFFa").Status);
    }

    [Theory]
    [InlineData("line\r\n", "line\n", 1)]
    [InlineData("one\ntwo\rthree", "one\ntwo\nthree", 2)]
    [InlineData("one\r\ntwo\r\n", "one\r\ntwo\r\n", 1)]
    public void A_carriage_return_in_the_file_fails(string verified, string received, int line)
    {
        _folder.WriteVerified(Verified, verified);

        var file = Compare(received);

        Assert.Equal(SnapshotStatus.NotEqual, file.Status);
        Assert.StartsWith(
            $"The verified file holds a carriage return (first in line {line});",
            file.Diagnostic,
            StringComparison.Ordinal
        );
    }

    [Theory]
    [InlineData("text\n", "text")]
    [InlineData("text", "text\n")]
    [InlineData("text\n\n", "text\n")]
    [InlineData("text ", "text")]
    [InlineData(" text", "text")]
    [InlineData("Text", "text")]
    [InlineData("e\u0301", "é")]
    [InlineData("a\u00ADb", "ab")]
    public void Any_other_text_fails(string verified, string received)
    {
        _folder.WriteVerified(Verified, verified);

        Assert.Equal(SnapshotStatus.NotEqual, Compare(received).Status);
    }

    [Fact]
    public void A_missing_file_is_new() => Assert.Equal(SnapshotStatus.New, Compare("").Status);

    [Fact]
    public void A_file_of_no_bytes_is_new()
    {
        _folder.Write(Verified, []);

        var file = Compare("");

        Assert.Equal((SnapshotStatus.New, null), (file.Status, file.VerifiedText));
    }

    [Fact]
    public void A_byte_order_mark_alone_is_the_empty_text()
    {
        _folder.Write(Verified, [0xEF, 0xBB, 0xBF]);

        Assert.Equal(SnapshotStatus.Equal, Compare("").Status);
        Assert.Equal(SnapshotStatus.NotEqual, Compare("a").Status);
    }

    [Theory]
    [InlineData(new byte[] { 0x61, 0xFF })]
    [InlineData(new byte[] { 0xFF, 0xFE, 0x61, 0x00 })]
    public void A_file_that_is_not_UTF_8_fails_even_against_what_it_looks_like(byte[] bytes)
    {
        _folder.Write(Verified, bytes);

        var file = Compare(Encoding.UTF8.GetString(bytes));

        Assert.Equal((SnapshotStatus.NotEqual, "The verified file is not UTF-8."), (file.Status, file.Diagnostic));
    }

    private SnapshotFile Compare(string received) =>
        Assert.Single(new SnapshotRun().Compare(_folder.Name(), new SnapshotTarget("md", received)).Files);
}
