using ImrDocs.Xunit;
using Xunit;

namespace Contoso_Notices._1.Tests;

public class NoticeTests
{
    [Theory, LetterSamples<Notice>("../../src/Contoso-Notices.1/templates/notice")]
    public void Letters_are_as_approved(SampleLetter<Notice> sample) => sample.Verify();
}
