using ImrDocs.Claims;

namespace ImrDocs.Xunit.Tests;

public class ClaimLetters
{
    [Theory, LetterSamples<Claim>("../ImrDocs.Claims/templates/claim")]
    public Task Are_as_approved(SampleLetter<Claim> sample) =>
        Snapshot.Verify(sample.Verify, () => sample.Snapshot, sample.Render);
}
