namespace ImrDocs.Snapshots.Tests;

public sealed class SnapshotTargetTests
{
    [Theory]
    [InlineData("a\r\nb\rc\nd", "a\nb\nc\nd")]
    [InlineData("a\u2028b\u0085c\fd", "a\u2028b\u0085c\fd")]
    [InlineData("  untouched \n\n", "  untouched \n\n")]
    [InlineData("", "emptyString")]
    public void Line_endings_become_LF_and_nothing_else_changes(string text, string kept) =>
        Assert.Equal(kept, new SnapshotTarget("txt", text).Text);

    [Theory]
    [InlineData("")]
    [InlineData(".md")]
    [InlineData("g.cs")]
    [InlineData("m/d")]
    [InlineData("md ")]
    public void An_extension_that_is_not_letters_and_digits_is_refused(string extension) =>
        Assert.Throws<ArgumentException>(() => new SnapshotTarget(extension, "text"));

    [Fact]
    public void Half_a_surrogate_pair_is_refused_and_its_place_told()
    {
        var exception = Assert.Throws<ArgumentException>(() => new SnapshotTarget("txt", "ab\uDE00c"));

        Assert.StartsWith(
            "The text holds half a surrogate pair at index 2, which UTF-8 cannot store.",
            exception.Message,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void A_whole_surrogate_pair_is_kept() => Assert.Equal("a😀", new SnapshotTarget("txt", "a😀").Text);

    [Fact]
    public void A_name_keeps_dots_and_hash_signs_and_loses_what_a_file_name_must_not_hold() =>
        Assert.Equal("Case-Header---.g#1", new SnapshotTarget("cs", "", "Case<Header:*>.g#1").Name);

    [Theory]
    [InlineData("")]
    [InlineData("folder/name")]
    [InlineData("folder\\name")]
    public void A_name_that_is_empty_or_holds_a_folder_is_refused(string name) =>
        Assert.Throws<ArgumentException>(() => new SnapshotTarget("cs", "", name));

    [Fact]
    public void A_generated_source_is_named_by_its_hint_name_which_is_its_first_line()
    {
        var target = SnapshotTarget.FromGeneratedSource("Letters/Credentials.g.cs", "class C;\r\n");

        Assert.Equal(
            new SnapshotTarget("cs", "//HintName: Letters/Credentials.g.cs\nclass C;\n", "Credentials.g"),
            target
        );
    }

    [Theory]
    [InlineData("Credentials")]
    [InlineData("Credentials.vb")]
    [InlineData(".cs")]
    [InlineData("Letters/.cs")]
    public void A_hint_name_that_names_no_csharp_file_is_refused(string hintName) =>
        Assert.Throws<ArgumentException>(() => SnapshotTarget.FromGeneratedSource(hintName, ""));
}
