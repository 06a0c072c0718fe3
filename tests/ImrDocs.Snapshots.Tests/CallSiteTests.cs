namespace ImrDocs.Snapshots.Tests;

public sealed class CallSiteTests
{
    [Theory]
    [InlineData("seed")]
    [InlineData("upheld: 2/3")]
    public Task A_letter_in_two_formats_has_one_file_for_each_format_and_sample(string sample) =>
        Snapshot.Verify(
            this,
            [
                new("md", $"# {sample}\n\nDear Dr. Núñez,\n"),
                new("html", $"<h1>{sample}</h1>\n<p>Dear Dr. Núñez,</p>\n"),
            ],
            [("sample", sample)]
        );

    [Fact]
    public Task Generated_sources_are_named_by_their_hint_names() =>
        Snapshot.Verify(
            this,
            [
                SnapshotTarget.FromGeneratedSource("Credentials.g.cs", "internal sealed record Credentials;\n"),
                SnapshotTarget.FromGeneratedSource("CaseHeader.g.cs", "internal sealed record CaseHeader;\n"),
            ]
        );

    [Fact]
    public Task A_text_alone_is_a_snapshot() => Snapshot.Verify(this, "no newline at the end");

    [Fact]
    public Task Targets_without_names_are_numbered() =>
        Snapshot.Verify(this, [new("txt", "first\n"), new("txt", "second\n")]);

    public sealed class Nested
    {
        [Fact]
        public Task A_nested_type_is_named_after_its_parent() => Snapshot.Verify(this, "{}", "json");
    }
}
