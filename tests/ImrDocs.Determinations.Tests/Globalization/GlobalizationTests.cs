using ImrDocs.Globalization;

namespace ImrDocs.Determinations.Tests.Globalization;

/// <summary>A letter has the same bytes on a machine with ICU and on one without.</summary>
[Trait("Duration", "Long")]
public class GlobalizationTests
{
    [Fact]
    public void Samples_and_generated_letters_have_the_same_bytes_with_and_without_icu()
    {
        var (withIcu, invariant) = GlobalizationMode.Outputs(typeof(GlobalizationTests).Assembly);

        Assert.True(withIcu.Length > Effort.Of(10_000_000), $"{withIcu.Length} bytes are too few for all letters.");
        Assert.True(withIcu.AsSpan().SequenceEqual(invariant));
    }
}
