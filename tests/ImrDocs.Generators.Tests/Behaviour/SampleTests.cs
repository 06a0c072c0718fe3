using ImrDocs.Generators.Tests.Samples;
using ImrDocs.Json;

namespace ImrDocs.Generators.Tests.Behaviour;

public sealed class SampleTests
{
    [Fact]
    public void A_letter_survives_json()
    {
        var r = new Reviewer { StatesOfLicensure = [UsState.NewYork, UsState.California], Specialties = [" a  b "] };
        var n = new Notice { CaseNumber = "CM16-0213037", Opened = new(2016, 12, 9), Count = 3, Reviewer = r, Others = [r, r], Share = 1.50m, Remark = "x\ny" };
        var json = LetterJson.Write(n);
        var read = LetterJson.Read<Notice>(json);
        Assert.Empty(read.Faults);
        Assert.Equal(n, read.Value);
    }
}
