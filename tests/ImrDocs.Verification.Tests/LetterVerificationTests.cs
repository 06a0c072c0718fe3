using ImrDocs.Letters;
using ImrDocs.Warranties;

namespace ImrDocs.Verification.Tests;

public sealed class LetterVerificationTests : IDisposable
{
    private readonly LetterFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_letter_that_is_the_approved_one_in_every_form_matches_and_leaves_nothing_behind()
    {
        _folder.AddSample("seed");
        _folder.Approve("seed");

        var result = _folder.Verify();

        Assert.True(result.IsMatch);
        Assert.Equal([Line("seed", "equal")], Statuses(result));
        Assert.Equal(LetterFiles<WarrantyDecision>.Verified("seed"), _folder.SnapshotFiles);
    }

    [Fact]
    public void What_is_new_or_different_is_told_of_each_form_and_waits_as_the_engine_writes_it()
    {
        _folder.AddSample("seed");
        _folder.AddSample("none-cited");
        _folder.Approve("seed");
        _folder.Approve("none-cited", LetterFormat.Html);
        _folder.Write(LetterFolder.Snapshot("seed.verified.html"), "old\n");

        var result = _folder.Verify();

        Assert.False(result.IsMatch);
        Assert.Equal(
            [
                Line("none-cited", form => form == LetterFormat.Html ? "equal" : "new"),
                Line("seed", form => form == LetterFormat.Html ? "notequal" : "equal"),
            ],
            Statuses(result)
        );
        Assert.Equal(
            [
                .. LetterFiles<WarrantyDecision>.Received("none-cited").Where(NotHtml),
                LetterFiles<WarrantyDecision>.Verified("none-cited", LetterFormat.Html),
                LetterFiles<WarrantyDecision>.Received("seed", LetterFormat.Html),
                .. LetterFiles<WarrantyDecision>.Verified("seed"),
            ],
            _folder.SnapshotFiles
        );
        using var approved = new LetterFolder();
        approved.Approve("none-cited", LetterFormat.Markdown);
        Assert.Equal(
            approved.Read(LetterFolder.Snapshot("none-cited.verified.md")),
            _folder.Read(LetterFolder.Snapshot("none-cited.received.md"))
        );
    }

    [Fact]
    public void A_bad_sample_is_told_with_the_place_and_stops_none_of_the_others()
    {
        _folder.AddSample("seed");
        _folder.Approve("seed");
        _folder.Write("samples/bad.json", "{\n  \"items\": 1 }");
        _folder.Write(LetterFolder.Snapshot("bad.verified.md"), "approved before it was bad");

        var result = _folder.Verify();

        Assert.Equal(["bad", Line("seed", "equal")], Statuses(result));
        Assert.False(result.IsMatch);
        Assert.Empty(result.Orphans);
        Assert.Equal(
            [(1, 1, "IMR2006"), (1, 1, "IMR2006"), (2, 12, "IMR2005")],
            result
                .Samples[0]
                .Diagnostics.Select(static diagnostic => (diagnostic.Line, diagnostic.Column, diagnostic.Rule.Id))
        );
        Assert.All(result.Samples[0].Diagnostics, diagnostic =>
            Assert.Equal($"{_folder.Root}/samples/bad.json", diagnostic.Path)
        );
    }

    [Fact]
    public void A_template_that_cannot_take_the_data_of_one_sample_is_told_of_that_sample_alone()
    {
        _folder.AddSample("seed");
        _folder.AddSample("header-standard");
        _folder.Approve("header-standard");
        _folder.Write(
            "layout.scriban-md",
            "{{~ if !this.claim ~}}\n{{ this.claim.claim_number }}\n{{~ end ~}}\n"
                + System.Text.Encoding.UTF8.GetString(_folder.Read("layout.scriban-md"))
        );

        var result = _folder.Verify();

        Assert.Equal([Line("header-standard", "equal"), "seed"], Statuses(result));
        Assert.Empty(result.Samples[0].Diagnostics);
        Assert.StartsWith(
            $"{_folder.Root}/layout.scriban-md(2,15): error IMR1301: ",
            Assert.Single(result.Samples[1].Diagnostics).ToString(),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Approved_files_that_no_sample_makes_are_orphans_whatever_the_letter_was_called()
    {
        _folder.AddSample("seed");
        _folder.Approve("seed");
        _folder.Write(LetterFolder.Snapshot("gone.verified.md"), "a");
        _folder.Write(LetterFolder.Snapshot("seed.verified.rtf"), "a");
        _folder.Write(LetterFolder.Snapshot("seed#00.verified.md"), "a");
        _folder.Write("samples/OldName.Letter_sample=seed.verified.md", "a");
        _folder.Write("samples/SomeTest.Other.verified.md", "a");

        var result = _folder.Verify();

        Assert.False(result.IsMatch);
        Assert.Equal(
            [
                "OldName.Letter_sample=seed.verified.md",
                LetterFolder.Prefix + "gone.verified.md",
                LetterFolder.Prefix + "seed#00.verified.md",
                LetterFolder.Prefix + "seed.verified.rtf",
            ],
            result.Orphans
        );
        Assert.All(result.Samples, static sample => Assert.True(sample.IsMatch));
    }

    [Fact]
    public void Received_files_of_earlier_runs_are_deleted_also_those_of_samples_that_are_gone_or_bad()
    {
        _folder.AddSample("seed");
        _folder.Approve("seed");
        _folder.Write("samples/bad.json", "{");
        foreach (
            var stale in new[] { "seed.received.md", "seed.received.rtf", "gone.received.md", "bad.received.html" }
        )
        {
            _folder.Write(LetterFolder.Snapshot(stale), "stale");
        }

        _folder.Verify();

        Assert.Equal(LetterFiles<WarrantyDecision>.Verified("seed"), _folder.SnapshotFiles);
    }

    [Fact]
    public void A_filter_leaves_all_other_samples_and_their_files_alone()
    {
        _folder.AddSample("seed");
        _folder.AddSample("none-cited");
        _folder.Write(LetterFolder.Snapshot("none-cited.received.md"), "waits");
        _folder.Write(LetterFolder.Snapshot("gone.verified.md"), "a");
        _folder.Write(LetterFolder.Snapshot("seed-2.verified.md"), "a");

        var result = _folder.Verify("se*");

        Assert.Equal([Line("seed", "new")], Statuses(result));
        Assert.Equal([LetterFolder.Prefix + "seed-2.verified.md"], result.Orphans);
        Assert.Equal("waits"u8.ToArray(), _folder.Read(LetterFolder.Snapshot("none-cited.received.md")));
    }

    [Fact]
    public void Samples_whose_snapshots_would_be_one_file_are_told_and_the_first_is_verified()
    {
        _folder.AddSample("seed", "A-b");
        _folder.AddSample("seed", "a#b");

        var result = _folder.Verify();

        Assert.Equal([Line("A-b", "new"), "a#b"], Statuses(result));
        Assert.Equal(
            $"{_folder.Root}/samples/a#b.json(1,1): error IMR5005: its snapshots would have the names of those "
                + $"of 'A-b'; rename the sample",
            Assert.Single(result.Samples[1].Diagnostics).ToString()
        );
    }

    [Fact]
    public void A_name_that_no_file_system_takes_with_what_snapshots_add_is_told()
    {
        _folder.AddSample("seed", new string('n', 220));

        var result = _folder.Verify();

        Assert.EndsWith(
            ".json(1,1): error IMR5005: its name is too long: a snapshot's file name has at most 255 bytes; "
                + "rename the sample",
            Assert.Single(result.Samples[0].Diagnostics).ToString(),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Each_sample_is_counted_once_and_the_result_is_in_the_order_of_names()
    {
        var names = Enumerable.Range(0, 40).Select(static i => $"s{i:D2}").ToArray();
        names.Reverse().ToList().ForEach(name => _folder.AddSample("seed", name));
        var done = 0;

        var result = _folder.NewVerification().Run(verified: () => done++);

        Assert.Equal(40, done);
        Assert.Equal(names, result.Samples.Select(static sample => sample.Sample.Name));
    }

    [Fact]
    public void A_run_that_is_stopped_leaves_whole_files_only()
    {
        var names = Enumerable.Range(0, 40).Select(static i => $"s{i:D2}").ToArray();
        names.ToList().ForEach(name => _folder.AddSample("seed", name));
        using var stop = new CancellationTokenSource();

        Assert.Throws<OperationCanceledException>(() =>
            _folder.NewVerification().Run(verified: stop.Cancel, cancellation: stop.Token)
        );

        var files = _folder.SnapshotFiles;
        var forms = LetterFiles<WarrantyDecision>.Formats.All.Count;
        Assert.Equal(
            names
                .Where(name => files.Contains(LetterFiles<WarrantyDecision>.Received(name, LetterFormat.Markdown)))
                .SelectMany(LetterFiles<WarrantyDecision>.Received),
            files
        );
        Assert.InRange(files.Length, forms, 39 * forms);
    }

    private static bool NotHtml(string file) => !file.EndsWith(".html", StringComparison.Ordinal);

    // What Statuses says of a sample: the status of each form of the letter.
    private static string Line(string sample, string status) => Line(sample, _ => status);

    private static string Line(string sample, Func<LetterFormat, string> status) =>
        string.Join(' ', [sample, .. LetterFiles<WarrantyDecision>.Formats.All.Select(status)]);

    private static IEnumerable<string> Statuses(VerificationResult result) =>
        result.Samples.Select(static sample =>
            string.Join(
                ' ',
                [
                    sample.Sample.Name,
                    .. sample.Files.Select(static file =>
                        file.Status switch
                        {
                            SnapshotStatus.Equal => "equal",
                            SnapshotStatus.New => "new",
                            _ => "notequal",
                        }
                    ),
                ]
            )
        );
}
