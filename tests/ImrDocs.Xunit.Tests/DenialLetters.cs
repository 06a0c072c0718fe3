using ImrDocs.Denials;

namespace ImrDocs.Xunit.Tests;

/// <summary>A letter that uses every construct of a template.</summary>
public class DenialLetters
{
    [Theory, LetterSamples<DenialNotice>("../ImrDocs.Denials/templates/denial")]
    public Task Are_as_approved(SampleLetter<DenialNotice> sample) =>
        Snapshot.Verify(sample.Verify, () => sample.Snapshot, sample.Render);
}
