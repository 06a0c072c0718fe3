using ImrDocs.Determinations;
using ImrDocs.Letters;
using ImrDocs.TemplateFolders;
using ImrDocs.Verification.Samples;
using ImrDocs.Verification.Tests.Coverage.Mutants;
using ImrDocs.Verification.Tests.Notices;

namespace ImrDocs.Verification.Tests.Coverage;

public class CoveredPointTests
{
    [Fact]
    public Task Every_covered_point_of_the_determination_changes_an_approved_letter_when_it_is_broken()
    {
        var files = TemplateFiles.FromDirectory(LetterFolder.Determination);
        var letters = LetterSamples
            .Of(LetterFolder.Determination)
            .All.Select(sample => (sample.Name, sample.Read<FinalDetermination>().Value!, Approved(sample)));

        var judged = new PointMutants<FinalDetermination>(files, [.. letters]).Judge();

        Assert.Empty(PointMutationReport.Unexplained(judged));
        return Snapshot.Verify(this, PointMutationReport.Write(judged), "md");
    }

    [Fact]
    public void A_point_that_changes_no_letter_is_noticed_by_nobody()
    {
        var files = NoticeTemplates.Of(
            "# Notice {{ number }}\n\n{{ if is_final }}The end.{{ else }}The end.{{ end }}\n"
        );

        var judged = new PointMutants<Notice>(
            files,
            Letters(files, NewNotice(NoticeStatus.Open, isFinal: true))
        ).Judge();

        Assert.Equal(
            [("is_final", Witness.Nobody)],
            judged
                .Where(static point => point.Mutant.Point.Outcome == "true")
                .Select(static point => (point.Mutant.Point.Subject, point.Witness))
        );
    }

    [Fact]
    public void Every_kind_of_point_that_letters_reach_changes_one_of_them_when_it_is_broken()
    {
        var files = NoticeTemplates.Of();
        Notice[] notices =
        [
            NewNotice(NoticeStatus.Open, isFinal: true, reason: "a reason", copies: ["Ann"]),
            NewNotice(NoticeStatus.Closed, isFinal: false, amounts: [101, 101], isUrgent: true),
            NewNotice(NoticeStatus.Void, isFinal: false, amounts: [99], isUrgent: true, copies: ["Ann", "Ben"]),
            NewNotice(NoticeStatus.Draft, isFinal: false, amounts: [101], isUrgent: false, dueOn: new(2016, 1, 1)),
        ];

        var judged = new PointMutants<Notice>(files, Letters(files, notices)).Judge();

        Assert.Empty(
            judged
                .Where(static point => point.Witness == Witness.Nobody)
                .Select(static point => $"{point.Mutant.Point} -> {point.Mutant.What}")
        );
        Assert.Equal(new Tracing.LetterTracer<Notice>(files).Map.Points.Count, judged.Count);
        Assert.Equal(
            Enum.GetValues<Tracing.WordingPointKind>(),
            judged.Select(static point => point.Mutant.Point.Kind).Distinct().Order()
        );
    }

    private static Dictionary<LetterFormat, string> Approved(LetterSample sample) =>
        LetterFiles<FinalDetermination>.Formats.All.ToDictionary(
            static form => form,
            form =>
                File.ReadAllText(
                    Path.Combine(sample.Folder, LetterFiles<FinalDetermination>.Verified(sample.Name, form))
                )
        );

    private static IReadOnlyList<(string, Notice, IReadOnlyDictionary<LetterFormat, string>)> Letters(
        TemplateFiles files,
        params Notice[] notices
    )
    {
        var renderer = new LetterRenderer<Notice>(files);
        return
        [
            .. notices.Select(
                (notice, index) =>
                    (
                        $"notice {index}",
                        notice,
                        (IReadOnlyDictionary<LetterFormat, string>)ApprovedText.Of(renderer, notice)
                    )
            ),
        ];
    }

    private static Notice NewNotice(
        NoticeStatus status,
        bool isFinal,
        string? reason = null,
        int[]? amounts = null,
        bool isUrgent = false,
        string[]? copies = null,
        DateOnly? dueOn = null
    ) =>
        new()
        {
            Number = "N-0001",
            Status = status,
            IsFinal = isFinal,
            Reason = reason,
            DueOn = dueOn,
            Lines =
            [
                .. (amounts ?? [1]).Select(amount => new NoticeLine
                {
                    Text = "Thing",
                    Amount = amount,
                    IsUrgent = isUrgent,
                }),
            ],
            Copies = copies ?? [],
        };
}
