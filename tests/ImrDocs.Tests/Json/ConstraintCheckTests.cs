using ImrDocs.Diagnostics;
using ImrDocs.Models;
using ImrDocs.Templating.Schema;
using ImrDocs.Templating.Schema.Constraints;

namespace ImrDocs.Tests.Json;

public sealed class ConstraintCheckTests
{
    private static readonly TextType Text = new(
        new MinLengthConstraint(2),
        new MaxLengthConstraint(9),
        new PatternConstraint("[a-z]+", "small letters")
    );

    private static readonly IntegerType Integer = new(new RangeConstraint(-1, 4));

    [Fact]
    public void A_right_value_is_checked_without_an_allocation()
    {
        var diagnostics = new DiagnosticBag();
        Check(1_000);
        var before = GC.GetAllocatedBytesForCurrentThread();
        Check(1_000);

        Assert.Equal(before, GC.GetAllocatedBytesForCurrentThread());
        Assert.Equal(0, diagnostics.ErrorCount);

        void Check(int rounds)
        {
            for (var i = 0; i < rounds; i++)
            {
                TextCodec.Check(diagnostics, Text, "wording");
                IntegerCodec<int>.Check(diagnostics, Integer, 3);
            }
        }
    }

    [Fact]
    public void Each_constraint_that_a_value_breaks_is_reported()
    {
        var diagnostics = new DiagnosticBag();
        TextCodec.Check(diagnostics, Text, "A text of words");
        IntegerCodec<long>.Check(diagnostics, Integer, 5);

        Assert.Equal(
            [
                "IMR2103: the text has 15 characters; at most 9 are allowed",
                "IMR2104: 'A text of words' does not have the required form: small letters",
                "IMR2106: 5 is out of range; it must be from -1 to 4",
            ],
            diagnostics.Diagnostics.Select(static d => $"{d.Rule.Id}: {d.Message}")
        );
    }

    [Fact]
    public void A_sensitive_value_is_not_quoted()
    {
        var diagnostics = new DiagnosticBag();
        diagnostics.Enter(
            new()
            {
                Name = "A",
                JsonName = "a",
                TemplateName = "a",
                Type = Text,
                IsSensitive = true,
            }
        );
        TextCodec.Check(diagnostics, Text, "Secret");

        Assert.Equal(
            ["the text of 6 characters does not have the required form: small letters"],
            diagnostics.Diagnostics.Select(static d => d.Message)
        );
    }
}
