using System.Runtime.Versioning;
using ImrDocs.Snapshots.Files;

namespace ImrDocs.Snapshots.Tests.Files;

public sealed class LeftoversTests : IDisposable
{
    private const string Commit = ".imrdocs-abcdefghijk";

    private readonly Folder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void What_was_not_written_whole_is_removed()
    {
        _folder.Write("a.md", "old");
        _folder.Write(Commit + ".lock", "");
        _folder.Write(Commit + ".0.new", "ne");
        _folder.Write(Commit + ".0.old", "old");

        Leftovers.Clear(_folder.Path);

        Assert.Equal(["a.md"], _folder.Names);
        Assert.Equal("old", _folder.Read("a.md"));
    }

    [Fact]
    public void What_was_written_whole_is_finished()
    {
        _folder.Write("a.md", "new");
        _folder.Write("a.html", "old");
        _folder.Write("a.received.md", "received");
        _folder.Write(Commit + ".lock", "");
        _folder.Write(Commit + ".1.new", "new");
        _folder.Write(Commit + ".0.old", "old");
        _folder.Write(Commit + ".commit", "0\0a.md\01\0a.html\0-\0a.received.md");

        Leftovers.Clear(_folder.Path);

        Assert.Equal(["a.html", "a.md"], _folder.Names);
        Assert.Equal(("new", "new"), (_folder.Read("a.md"), _folder.Read("a.html")));
    }

    [Fact]
    public void What_a_living_run_has_just_created_stays()
    {
        _folder.Write(Commit + ".lock", "");
        _folder.Write(Commit + ".0.new", "new");
        using var held = new FileStream(
            _folder.At(Commit + ".lock"),
            FileMode.Open,
            FileAccess.Write,
            FileShare.Read | FileShare.Delete
        );

        Leftovers.Clear(_folder.Path);

        Assert.Equal([Commit + ".0.new", Commit + ".lock"], _folder.Names);
    }

    [Fact]
    public void A_lock_that_nobody_holds_is_removed_with_what_it_locked()
    {
        _folder.Write(Commit + ".lock", "");
        _folder.Write(Commit + ".0.new", "new");

        Leftovers.Clear(_folder.Path);

        Assert.Empty(_folder.Names);
    }

    [Theory]
    [InlineData(".imrdocs-notes")]
    [InlineData(".imrdocs-abcdefghijk.0.new.md")]
    [InlineData(".imrdocs-abcdefghijk.new")]
    [InlineData(".imrdocs-abcdefghijk.0.lock")]
    [InlineData("imrdocs-abcdefghijk.0.new")]
    public void A_file_of_the_user_stays(string name)
    {
        _folder.Write(name, "mine");

        Leftovers.Clear(_folder.Path);

        Assert.Equal([name], _folder.Names);
    }

    [Theory]
    [InlineData("../victim")]
    [InlineData("..")]
    [InlineData("")]
    public void A_record_reaches_nothing_outside_of_its_folder(string name)
    {
        _folder.Write("victim", "victim");
        Directory.CreateDirectory(_folder.At("below"));
        _folder.Write($"below/{Commit}.lock", "");
        _folder.Write($"below/{Commit}.0.new", "planted");
        _folder.Write($"below/{Commit}.commit", $"0\0{name}\0-\0{name}");

        Leftovers.Clear(_folder.At("below"));

        Assert.Equal("victim", _folder.Read("victim"));
        Assert.Empty(Directory.EnumerateFileSystemEntries(_folder.At("below")));
    }

    [FactWith(Needs.Linux)]
    [UnsupportedOSPlatform("windows")]
    public void A_record_counts_for_nothing_where_anybody_may_plant_one()
    {
        _folder.Write("victim.md", "victim");
        _folder.Write(Commit + ".lock", "");
        _folder.Write(Commit + ".0.new", "planted");
        _folder.Write(Commit + ".commit", "0\0victim.md");
        File.SetUnixFileMode(_folder.Path, File.GetUnixFileMode(_folder.Path) | UnixFileMode.StickyBit);

        Leftovers.Clear(_folder.Path);

        Assert.Equal("victim", _folder.Read("victim.md"));
    }
}
