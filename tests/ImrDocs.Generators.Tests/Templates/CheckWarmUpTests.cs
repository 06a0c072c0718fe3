using ImrDocs.Generators.Templates;

namespace ImrDocs.Generators.Tests.Templates;

public sealed class CheckWarmUpTests
{
    // An error would end the check of the letter early.
    [Fact]
    public void The_letter_that_is_checked_ahead_has_no_fault() => Assert.Empty(CheckWarmUp.Run());
}
