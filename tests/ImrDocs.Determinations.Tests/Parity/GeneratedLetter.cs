using CsCheck;
using ImrDocs.Determinations.Sections;
using ImrDocs.Determinations.Tests.Letters;
using ImrDocs.Determinations.Tests.Properties;
using ImrDocs.Validation;

namespace ImrDocs.Determinations.Tests.Parity;

/// <summary>Generates determinations of every shape, with texts that Markdown would misread.</summary>
internal static class GeneratedLetter
{
    private const int Texts = 60;

    /// <summary>Letters that pass their check.</summary>
    public static Gen<FinalDetermination> Valid { get; } =
        Gen.Select(HostileText.Printable.Array[Texts], Gen.Int)
            .Select(static (texts, seed) => Create(texts, new Random(seed)))
            .Where(static letter =>
                letter.Validate().All(static diagnostic => diagnostic.Rule.Severity != Severity.Error)
            );

    private static FinalDetermination Create(string[] texts, Random random)
    {
        var next = 0;
        string Text() => texts[next++ % texts.Length];
        bool Flip() => random.Next(2) == 0;
        string[] TextList(int least, int most) =>
            [.. Enumerable.Range(0, random.Next(least, most + 1)).Select(_ => Text())];

        MtusCitation Citation() =>
            new()
            {
                Chapter = Text(),
                Year = Flip() ? random.Next(1990, 2016) : null,
                Sections = TextList(0, 3),
            };

        Guideline? Cites() =>
            Flip() ? null
            : Flip()
                ? new()
                {
                    Mtus = [.. Enumerable.Range(0, random.Next(1, 4)).Select(_ => Citation())],
                    NonMtus = Flip() ? Text() : null,
                }
            : new() { NonMtus = Text() };

        PartialAuthorization Partial() =>
            Flip()
                ? new()
                {
                    Form = PartialAuthorizationForm.Remaining,
                    OriginalRequest = Text(),
                    Authorized = Text(),
                    Remaining = Text(),
                }
                : new()
                {
                    Form = PartialAuthorizationForm.Original,
                    OriginalRequest = Text(),
                    Authorized = Text(),
                };

        DisputedItem Item()
        {
            var isWhole = Flip();
            return new()
            {
                Treatment = isWhole ? Text() : null,
                PartialAuthorization = isWhole ? null : Partial(),
                Decision = Flip() ? Decision.Upheld : Decision.Overturned,
                ClaimsAdministratorGuideline = Cites(),
                ReviewerGuideline = Cites(),
                Rationale = TextList(1, 4),
            };
        }

        var states = Enum.GetValues<UsState>();
        return new()
        {
            Edition = Flip() ? Edition.Y2015 : Edition.Y2016,
            Case = Flip()
                ? Build.Header with
                {
                    DateOfInjury = new DateOnly(1990, 1, 1).AddDays(random.Next(9_000)),
                    Priority = Flip() ? Priority.Standard : Priority.Expedited,
                }
                : null,
            Credentials = new()
            {
                StatesOfLicensure = [.. states.OrderBy(_ => random.Next()).Take(random.Next(1, 4))],
                Specialties = TextList(1, 3),
            },
            CaseSummary = new() { Narrative = TextList(1, 5) },
            Items = [.. Enumerable.Range(0, random.Next(1, 5)).Select(_ => Item())],
        };
    }
}
