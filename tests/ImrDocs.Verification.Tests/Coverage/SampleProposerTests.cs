using ImrDocs.Models;
using ImrDocs.TemplateFolders;
using ImrDocs.Tracing;
using ImrDocs.Verification.Coverage;
using ImrDocs.Verification.Coverage.Proposals;
using ImrDocs.Verification.Samples;
using ImrDocs.Verification.Tests.Notices;

namespace ImrDocs.Verification.Tests.Coverage;

public sealed class SampleProposerTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("imrdocs-proposals-").FullName;

    public SampleProposerTests() => Directory.CreateDirectory(Path.Combine(_folder, "samples"));

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public Task The_fewest_samples_reach_all_that_a_letter_with_patterns_numbers_and_choices_can_say()
    {
        var proposal = Propose<Notice>(NoticeTemplates.Of());

        // The status alone has four values, and each of them is printed.
        Assert.Equal(4, proposal.Samples.Count);
        Assert.Empty(proposal.Left);
        Assert.Empty(proposal.WithoutText);
        return Snapshot.Verify(
            this,
            proposal.Samples.Select(static sample => new SnapshotTarget("json", sample.Json, sample.Name))
        );
    }

    [Fact]
    public void What_is_proposed_reaches_all_of_it()
    {
        var files = NoticeTemplates.Of();
        foreach (var sample in Propose<Notice>(files).Samples)
        {
            File.WriteAllText(Path.Combine(_folder, "samples", sample.Name + ".json"), sample.Json);
        }

        var coverage = Cover<Notice>(new(files));

        Assert.Empty(coverage.Diagnostics);
        Assert.Equal(coverage.Count, coverage.Reached);
    }

    [Fact]
    public void A_sample_that_is_there_is_not_proposed_again()
    {
        var files = NoticeTemplates.Of(
            "# Notice {{ number }}\n\n{{ if reason }}{{ reason }}{{ else }}No reason{{ end }}\n"
        );
        File.WriteAllText(
            Path.Combine(_folder, "samples", "plain.json"),
            """{ "number": "N-0001", "status": "open", "isFinal": true, "lines": [{ "text": "a", "amount": """
                + """1, "isUrgent": true }], "copies": [] }"""
        );

        var sample = Assert.Single(Propose<Notice>(files).Samples);

        Assert.Equal(
            ("reason-true", "true of reason"),
            (
                sample.Name,
                string.Join(", ", sample.Points.Select(static point => $"{point.Outcome} of {point.Subject}"))
            )
        );
    }

    [Fact]
    public void A_new_branch_of_a_number_a_size_and_a_date_is_reached_and_one_that_never_comes_is_left()
    {
        var files = NoticeTemplates.Of(
            """
            # Notice {{ number }}


            """
                + "{{ for line in lines }}{{ if line.amount >= 5000 }}Dear{{ else }}Cheap{{ end }}"
                + "{{ if line.amount < 0 }}Never{{ end }}{{ end }}"
                + """

                {{~ if copies.size > 6 ~}}

                Many.
                {{~ end ~}}
                {{~ if due_on && due_on < (date.parse '2001-01-01') ~}}

                Long ago.
                {{~ end ~}}

                """
        );

        var proposal = Propose<Notice>(files);

        Assert.Equal(
            ["true of line.amount < 0"],
            proposal.Left.Select(static point => $"{point.Outcome} of {point.Subject}")
        );
        Assert.InRange(proposal.Samples.Count, 1, 4);
    }

    [Fact]
    public void A_field_for_which_no_text_can_be_made_is_told()
    {
        var proposal = Propose<Badge>(NoticeTemplates.Of("# Badge {{ code }}\n", "Badge"));

        Assert.Empty(proposal.Samples);
        Assert.NotEmpty(proposal.Left);
        Assert.Equal(["code"], proposal.WithoutText.Select(static field => field.TemplateName));
    }

    [Fact]
    public void Each_case_that_is_tried_is_counted_and_the_search_can_be_stopped()
    {
        var tracer = new LetterTracer<Notice>(NoticeTemplates.Of());
        var tried = 0;
        using var stop = new CancellationTokenSource();

        Assert.Throws<OperationCanceledException>(() =>
            new SampleProposer<Notice>(tracer).Run(
                Cover(tracer),
                [],
                () =>
                {
                    if (++tried == 3)
                    {
                        stop.Cancel();
                    }
                },
                stop.Token
            )
        );
        Assert.Equal(3, tried);
    }

    private Proposal Propose<TLetter>(TemplateFiles files)
        where TLetter : class, ILetter<TLetter>
    {
        var tracer = new LetterTracer<TLetter>(files);
        return new SampleProposer<TLetter>(tracer).Run(
            Cover(tracer),
            [.. LetterSamples.Of(_folder).All.Select(static sample => sample.Name)]
        );
    }

    private CoverageResult Cover<TLetter>(LetterTracer<TLetter> tracer)
        where TLetter : class, ILetter<TLetter> =>
        new LetterCoverage<TLetter>(LetterSamples.Of(_folder), tracer, "").Run();
}
