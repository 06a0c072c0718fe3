using System.Text;
using ImrDocs.Globalization;

namespace ImrDocs.Generators.Tests.Globalization;

/// <summary>A function of templates gives the same text on a machine with ICU and on one without.</summary>
[Trait("Duration", "Long")]
public class GlobalizationTests
{
    [Fact]
    public void Every_function_gives_the_same_texts_with_and_without_icu()
    {
        var (withIcu, invariant) = GlobalizationMode.Outputs(typeof(GlobalizationTests).Assembly);

        var (left, right) = (Encoding.UTF8.GetString(withIcu), Encoding.UTF8.GetString(invariant));
        Assert.StartsWith("icu\n", left, StringComparison.Ordinal);
        Assert.StartsWith("invariant\n", right, StringComparison.Ordinal);
        Assert.True(left.Length > 1_000_000, $"{left.Length} characters are too few for all functions.");
        Assert.Equal(right["invariant\n".Length..], left["icu\n".Length..]);
    }
}
