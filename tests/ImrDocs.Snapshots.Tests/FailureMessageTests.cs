namespace ImrDocs.Snapshots.Tests;

public sealed class FailureMessageTests : IDisposable
{
    private readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void The_message_lists_files_as_Verify_does_and_then_shows_each_difference()
    {
        _folder.WriteVerified("Letters.Reads.verified.md", "The denial is upheld.\n");
        _folder.WriteVerified("Letters.Reads.verified.html", "<p>same</p>\n");
        _folder.WriteVerified("Letters.Reads#gone.verified.md", "gone");
        _folder.WriteVerified("Letters.Reads#also.verified.md", "gone");

        var result = new SnapshotRun().Compare(
            _folder.Name(),
            new("txt", "one\ntwo\n"),
            new("html", "<p>same</p>\n"),
            new("md", "The denial is overturned.\n"),
            new("json", "{}")
        );

        Assert.Equal(
            $$"""
            Directory: {{_folder.Path}}
            New:
              - Received: Letters.Reads.received.txt
                Verified: Letters.Reads.verified.txt
              - Received: Letters.Reads.received.json
                Verified: Letters.Reads.verified.json
            NotEqual:
              - Received: Letters.Reads.received.md
                Verified: Letters.Reads.verified.md
            Delete:
              - Letters.Reads#also.verified.md
              - Letters.Reads#gone.verified.md
            Equal:
              - Received: Letters.Reads.received.html
                Verified: Letters.Reads.verified.html

            FileContent:

            New:

            Received: Letters.Reads.received.txt
            @@ -0,0 +1,2 @@
            + one
            + two

            Received: Letters.Reads.received.json
            @@ -0,0 +1,1 @@
            + {}

            NotEqual:

            Received: Letters.Reads.received.md
            Verified: Letters.Reads.verified.md
            Compare Result:
            @@ -1,1 +1,1 @@
            ~ The denial is [-upheld-]{+overturned+}.

            """,
            result.Describe()
        );
    }

    [Fact]
    public void A_test_framework_prints_the_first_line_as_tools_for_Verify_read_it()
    {
        var exception = Assert.ThrowsAny<SnapshotMismatchException>(() =>
            new SnapshotRun().Verify(_folder.Name(), new SnapshotTarget("md", "text"))
        );

        // xunit writes the full name of the type, then the message.
        Assert.StartsWith(
            $"VerifyException : Directory: {_folder.Path}\nNew:\n  - Received: ",
            $"{exception.GetType().FullName} : {exception.Message}",
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Orphans_alone_have_no_content()
    {
        _folder.WriteVerified("Letters.Reads.verified.md", "text");
        _folder.WriteVerified("Letters.Reads.verified.html", "gone");

        var result = new SnapshotRun().Compare(_folder.Name(), new SnapshotTarget("md", "text"));

        Assert.Equal(
            $"""
            Directory: {_folder.Path}
            Delete:
              - Letters.Reads.verified.html
            Equal:
              - Received: Letters.Reads.received.md
                Verified: Letters.Reads.verified.md

            """,
            result.Describe()
        );
    }

    [Fact]
    public void A_fault_of_the_verified_file_is_told_before_the_redline()
    {
        const string diagnostic =
            "The verified file holds a carriage return (first in line 1); a snapshot's lines end in LF alone. "
            + "Usually git or an editor converted it: see .gitattributes and .editorconfig.";
        _folder.WriteVerified("Letters.Reads.verified.md", "one\r\ntwo\n");

        var result = new SnapshotRun().Compare(_folder.Name(), new SnapshotTarget("md", "one\ntwo\n"));

        Assert.EndsWith(
            $"""

            NotEqual:

            Received: Letters.Reads.received.md
            Verified: Letters.Reads.verified.md
            Compare Result:
            {diagnostic}
            @@ -1,2 +1,2 @@
            ~ one[-[U+000D]-]
              two

            """,
            result.Describe(),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void The_message_of_many_great_differences_is_bounded()
    {
        var lines = string.Concat(Enumerable.Repeat("line\n", 1000));

        var message = new SnapshotRun()
            .Compare(_folder.Name(), Enumerable.Range(0, 50).Select(_ => new SnapshotTarget("md", lines)))
            .Describe();

        Assert.InRange(message.AsSpan().Count('\n'), 600, 1000);
        Assert.Contains(
            "\nReceived: Letters.Reads#00.received.md\n@@ -0,0 +1,1000 @@\n+ line\n",
            message,
            StringComparison.Ordinal
        );
        Assert.Contains("\n[… 800 more lines left out]\n", message, StringComparison.Ordinal);
        Assert.EndsWith(
            "\nReceived: Letters.Reads#49.received.md\n[… left out: this message has reached its length]\n",
            message,
            StringComparison.Ordinal
        );
    }
}
