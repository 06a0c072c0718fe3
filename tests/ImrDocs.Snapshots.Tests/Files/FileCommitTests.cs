using System.Runtime.Versioning;
using System.Text;
using ImrDocs.Snapshots.Files;

namespace ImrDocs.Snapshots.Tests.Files;

public sealed class FileCommitTests : IDisposable
{
    private readonly Folder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void All_files_are_written_and_deleted_and_nothing_is_left_over()
    {
        _folder.Write("old.md", "old");
        _folder.Write("gone.md", "gone");

        Apply(
            Put("old.md", "new"),
            Put("fresh.md", "fresh"),
            FileChange.Delete("gone.md"),
            FileChange.Delete("never.md")
        );

        Assert.Equal(["fresh.md", "old.md"], _folder.Names);
        Assert.Equal(("new", "fresh"), (_folder.Read("old.md"), _folder.Read("fresh.md")));
    }

    [Fact]
    public void All_files_are_as_before_when_one_cannot_be_written()
    {
        _folder.Write("a.md", "a");
        Directory.CreateDirectory(_folder.At("c.md"));

        var exception = Assert.Throws<FileWriteException>(() =>
            Apply(Put("a.md", "new"), Put("b.md", "new"), FileChange.Delete("d.md"), Put("c.md", "new"))
        );

        Assert.Equal(_folder.At("c.md"), exception.Path);
        Assert.Equal(["a.md", "c.md"], _folder.Names);
        Assert.Equal("a", _folder.Read("a.md"));
    }

    [Fact]
    public void What_was_deleted_is_back_when_a_later_file_cannot_be_written()
    {
        _folder.Write("a.md", "a");
        Directory.CreateDirectory(_folder.At("c.md"));

        Assert.Throws<FileWriteException>(() => Apply(FileChange.Delete("a.md"), Put("c.md", "new")));

        Assert.Equal("a", _folder.Read("a.md"));
    }

    [Fact]
    public void A_folder_that_is_gone_is_an_error_that_names_the_file()
    {
        Directory.Delete(_folder.Path);

        var exception = Assert.Throws<FileWriteException>(() => Apply(Put("a.md", "a"), Put("b.md", "b")));

        Assert.Equal(_folder.At("a.md"), exception.Path);
        Directory.CreateDirectory(_folder.Path);
    }

    [TheoryWith(Needs.Linux)]
    [InlineData(UnixFileMode.UserRead | UnixFileMode.UserWrite)]
    [InlineData(UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.GroupRead | UnixFileMode.GroupWrite)]
    [UnsupportedOSPlatform("windows")]
    public void A_file_hands_its_permissions_on_to_what_replaces_it(UnixFileMode mode)
    {
        _folder.Write("a.md", "a");
        File.SetUnixFileMode(_folder.At("a.md"), mode);

        Apply(Put("a.md", "new"));
        Apply(Put("a.md", "newer"), Put("b.md", "b"));

        Assert.Equal(mode, File.GetUnixFileMode(_folder.At("a.md")));
    }

    [TheoryWith(Needs.Linux)]
    [InlineData(1)]
    [InlineData(2)]
    public void A_link_is_replaced_and_its_target_stays(int files)
    {
        _folder.Write("victim", "victim");
        File.CreateSymbolicLink(_folder.At("a.md"), _folder.At("victim"));

        Apply([.. new[] { Put("a.md", "new"), Put("b.md", "new") }.Take(files)]);

        Assert.Equal("victim", _folder.Read("victim"));
        Assert.Null(new FileInfo(_folder.At("a.md")).LinkTarget);
        Assert.Equal("new", _folder.Read("a.md"));
    }

    [FactWith(Needs.Linux)]
    public void A_link_is_back_when_a_later_file_cannot_be_written()
    {
        File.CreateSymbolicLink(_folder.At("a.md"), "nowhere");
        Directory.CreateDirectory(_folder.At("c.md"));

        Assert.Throws<FileWriteException>(() => Apply(Put("a.md", "new"), Put("c.md", "new")));

        Assert.Equal("nowhere", new FileInfo(_folder.At("a.md")).LinkTarget);
    }

    [Fact]
    public void A_name_may_be_as_long_as_the_file_system_takes()
    {
        var name = new string('n', 255);

        Apply(Put(name, "a"), Put("b.md", "b"));

        Assert.Equal("a", _folder.Read(name));
    }

    [Fact]
    public async Task Runs_that_write_the_same_files_at_once_never_mix_them()
    {
        await Task.WhenAll(
            Enumerable
                .Range(0, 4)
                .Select(run =>
                    Task.Run(() =>
                    {
                        for (var round = 0; round < 50; round++)
                        {
                            Leftovers.Clear(_folder.Path);
                            Apply(Put($"{run}.md", $"{run} {round}"), Put($"{run}.html", $"{run} {round}"));
                            Assert.Equal(_folder.Read($"{run}.md"), _folder.Read($"{run}.html"));
                        }
                    })
                )
        );

        Assert.Equal(8, _folder.Names.Length);
        Assert.All(_folder.Names, name => Assert.Equal($"{name[0]} 49", _folder.Read(name)));
    }

    private static FileChange Put(string name, string text) => FileChange.Put(name, Encoding.UTF8.GetBytes(text));

    private void Apply(params IReadOnlyList<FileChange> changes) =>
        FileCommit.Apply(_folder.Path, changes, isDurable: false);
}
