using System.Text;
using ImrDocs.Globalization;

namespace ImrDocs.Generators.Tests.Globalization;

/// <summary>A function of templates gives the same text on a machine with ICU and on one without.</summary>
[Trait("Duration", "Long")]
public class GlobalizationTests
{
    [FactWith(Needs.Time)]
    public void Every_function_gives_the_same_texts_with_and_without_icu()
    {
        var (withIcu, invariant) = GlobalizationMode.Outputs(typeof(GlobalizationTests).Assembly);

        Assert.True(withIcu.Length > 1_000_000, $"{withIcu.Length} bytes are too few for all functions.");
        Assert.Equal(Encoding.UTF8.GetString(invariant), Encoding.UTF8.GetString(withIcu));
    }
}
