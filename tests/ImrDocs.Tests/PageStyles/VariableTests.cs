using ImrDocs.PageStyles;

namespace ImrDocs.Tests.PageStyles;

/// <summary>Custom properties stand for their values.</summary>
public sealed class VariableTests
{
    [Theory]
    [InlineData(":root { --a: red } p { color: var(--a) }", "FF0000")]
    [InlineData(":root { --a: red } p { color: VAR( --a ) }", "FF0000")]
    [InlineData(":root { --a: var(--b) } main { --b: red } p { color: var(--a, blue) }", "0000FF")]
    [InlineData(":root { --a: var(--b); --b: red } p { color: var(--a) }", "FF0000")]
    [InlineData(":root { --a: red } p { --a: blue; color: var(--a) }", "0000FF")]
    [InlineData(":root { --a: red } @media screen { :root { --a: blue } } p { color: var(--a) }", "FF0000")]
    [InlineData(":root { --a: 255 } p { color: rgb(var(--a), 0, 0) }", "FF0000")]
    [InlineData("p { color: var(--a, red) }", "FF0000")]
    [InlineData("p { color: var(--a, var(--b, red)) }", "FF0000")]
    [InlineData("main { --a: red } p { --a: initial; color: var(--a, blue) }", "0000FF")]
    [InlineData("main { --a: red } p { --a: inherit; color: var(--a, blue) }", "FF0000")]
    [InlineData(":root { --A: red } p { color: blue; color: var(--a, lime) }", "00FF00")]
    public void A_value_stands_where_its_name_does(string styleSheet, string color) =>
        Assert.Equal(color, Elements.ParagraphOf(styleSheet).Color);

    [Theory]
    [InlineData("p { color: red; color: var(--a) }")]
    [InlineData("p { --a: 7px; color: red; color: var(--a) }")]
    [InlineData("p { --a: var(--b); --b: var(--a); color: red; color: var(--a) }")]
    [InlineData("p { --a: var(--a); color: var(--a) }")]
    [InlineData("p { color: var() }")]
    [InlineData("p { color: var(a, red) }")]
    public void A_declaration_without_a_value_is_as_if_nothing_were_said(string styleSheet) =>
        Assert.Equal("0000FF", Elements.ParagraphOf("main { color: blue } " + styleSheet).Color);

    [Fact]
    public void Values_that_grow_without_bound_are_none()
    {
        var doubling = string.Concat(
            Enumerable.Range(1, 30).Select(static i => $"--a{i}: var(--a{i - 1}) var(--a{i - 1}); ")
        );

        Assert.Equal("000000", Elements.Declared($"--a0: red; {doubling} color: var(--a30)").Color);
    }

    [Fact]
    public void A_long_chain_of_names_ends()
    {
        var chain = string.Concat(Enumerable.Range(0, 20_000).Select(static i => $"--a{i}: var(--a{i + 1}); "));

        Assert.Equal("000000", Elements.Declared($"{chain} color: var(--a0)").Color);
    }

    [Fact]
    public void A_short_form_is_split_after_its_names_have_values()
    {
        var style = Elements.Declared("--a: 1pt 2pt; --line: 3pt solid red; margin: var(--a) 4pt; border: var(--line)");

        Assert.Equal(new Edges<Length>(new(1000), new(2000), new(4000), new(2000)), style.Margin);
        Assert.Equal(new Border(new(3000), "FF0000", "solid"), style.Border.Start);
    }
}
