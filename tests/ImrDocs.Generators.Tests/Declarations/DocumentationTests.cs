using ImrDocs.Generators.Tests.Compiling;

namespace ImrDocs.Generators.Tests.Declarations;

public sealed class DocumentationTests
{
    [Theory]
    [InlineData("/// <summary>One line.</summary>", "One line.")]
    [InlineData("/// <summary>\n    /// Two\n    ///   lines.\n    /// </summary>", "Two lines.")]
    [InlineData(
        "/// <summary>A <see cref=\"Part\"/>, a <see cref=\"List{T}\"/>, <see langword=\"null\"/> and <paramref "
            + "name=\"x\"/>.</summary>",
        "A Part, a List<T>, null and x."
    )]
    [InlineData(
        "/// <summary>A <see cref=\"Part\">written name</see> and <c>code</c>.</summary>",
        "A written name and code."
    )]
    [InlineData("/// <summary><para>One.</para><para>Two.</para></summary>", "One. Two.")]
    [InlineData(
        "/// <summary>Less &lt; and &amp; and \"quotes\" and \\ too.</summary>",
        "Less < and & and \"quotes\" and \\ too."
    )]
    [InlineData("/** <summary>\n     * A block\n     * of lines.\n     * </summary> */", "A block of lines.")]
    [InlineData("// No documentation.\n    /// <summary>The last.</summary>\n    // Nor this.", "The last.")]
    [InlineData("/// <remarks>No summary.</remarks>", null)]
    [InlineData("/// <summary>Not <b>closed.</summary>", null)]
    [InlineData("//// <summary>Four slashes.</summary>", null)]
    [InlineData("/* <summary>No documentation.</summary> */", null)]
    [InlineData("/// <inheritdoc/>", null)]
    [InlineData("", null)]
    public void A_description_is_the_plain_text_of_the_summary(string comment, string? description)
    {
        var emitted = Generation
            .Of(
                $$"""
                [Section]
                internal sealed partial record Part
                {
                    {{comment}}
                    [Label("A")]
                    public required partial string A { get; init; }
                }
                """
            )
            .Files["Part.g.cs"];

        var expected = description is null
            ? "Label = \"A\",\n        }"
            : $"Description = {Microsoft.CodeAnalysis.CSharp.SymbolDisplay.FormatLiteral(description, quote: true)},\n";
        Assert.Contains(expected, emitted, StringComparison.Ordinal);
    }

    [Fact]
    public void The_first_part_with_a_summary_describes_a_section_of_several_parts() =>
        Assert.Contains(
            "Description = \"The second part.\",",
            Generation
                .Of(
                    "[Section] internal sealed partial record Part { public required partial string A { get; init; } }",
                    "/// <summary>The second part.</summary>\npartial record Part;",
                    "/// <summary>The third part.</summary>\npartial record Part;"
                )
                .Files["Part.g.cs"],
            StringComparison.Ordinal
        );
}
