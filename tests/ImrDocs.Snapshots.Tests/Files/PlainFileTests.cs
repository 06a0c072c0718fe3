using System.Diagnostics;
using System.Text;
using ImrDocs.Snapshots.Files;

namespace ImrDocs.Snapshots.Tests.Files;

public sealed class PlainFileTests : IDisposable
{
    private readonly Folder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(4096)]
    [InlineData(4097)]
    [InlineData(10_000)]
    public void A_file_is_read_whole_up_to_the_greatest_size(int size)
    {
        _folder.Write("a", new string('a', size));

        Assert.Equal(size, PlainFile.ReadAllBytes(_folder.At("a"), 10_000).Length);
    }

    [Fact]
    public void A_larger_file_is_refused()
    {
        _folder.Write("a", new string('a', 10_001));

        Assert.Throws<FileTooLargeException>(() => PlainFile.ReadAllBytes(_folder.At("a"), 10_000));
    }

    [FactWith(Needs.Linux)]
    public void A_device_without_end_is_refused() =>
        Assert.Throws<FileTooLargeException>(() => PlainFile.ReadAllBytes("/dev/zero", 10_000));

    [FactWith(Needs.Linux)]
    public void A_file_without_a_length_is_read() =>
        Assert.Contains(
            "PPid",
            Encoding.UTF8.GetString(PlainFile.ReadAllBytes("/proc/self/status", 100_000)),
            StringComparison.Ordinal
        );

    [FactWith(Needs.Linux)]
    public void A_pipe_that_nobody_writes_to_is_refused_at_once()
    {
        using var made = Process.Start("mkfifo", [_folder.At("pipe")]);
        made.WaitForExit();

        var exception = Assert.Throws<IOException>(() => PlainFile.ReadAllBytes(_folder.At("pipe"), 10_000));

        Assert.Equal(
            $"'{_folder.At("pipe")}' is a pipe or a device; a regular file is needed here.",
            exception.Message
        );
        Assert.True(PlainFile.IsSpecial(_folder.At("pipe")));
    }

    [Fact]
    public void A_missing_file_and_a_folder_are_told_apart()
    {
        Assert.Throws<FileNotFoundException>(() => PlainFile.ReadAllBytes(_folder.At("a"), 10_000));
        Assert.Throws<UnauthorizedAccessException>(() => PlainFile.ReadAllBytes(_folder.Path, 10_000));
    }
}
