using ImrDocs.Generators.Declarations;
using Scriban;

namespace ImrDocs.Generators.Tests.Declarations;

/// <summary>Holds what the generator believes about Scriban to Scriban itself.</summary>
public sealed class TemplateWordsTests
{
    [Theory]
    [
        InlineData("break"),
        InlineData("capture"),
        InlineData("case"),
        InlineData("continue"),
        InlineData("do"),
        InlineData("else")
    ]
    [
        InlineData("empty"),
        InlineData("end"),
        InlineData("false"),
        InlineData("for"),
        InlineData("func"),
        InlineData("if")
    ]
    [
        InlineData("import"),
        InlineData("in"),
        InlineData("include"),
        InlineData("null"),
        InlineData("readonly"),
        InlineData("ret")
    ]
    [
        InlineData("tablerow"),
        InlineData("this"),
        InlineData("true"),
        InlineData("when"),
        InlineData("while"),
        InlineData("with")
    ]
    [
        InlineData("wrap"),
        InlineData("case_number"),
        InlineData("1st"),
        InlineData("größe"),
        InlineData("π"),
        InlineData("日付")
    ]
    public void A_name_is_unreadable_exactly_when_scriban_cannot_read_it(string name) =>
        Assert.Equal(Template.Parse($"{{{{ section.{name} }}}}").HasErrors, TemplateWords.Unreadable(name) is not null);

    [Theory]
    [InlineData("case"), InlineData("end"), InlineData("for"), InlineData("if"), InlineData("with")]
    public void A_keyword_that_is_readable_is_a_letters_own_field_in_parentheses(string name)
    {
        var letter = new Scriban.Runtime.ScriptObject { [name] = new Scriban.Runtime.ScriptObject { ["number"] = 7 } };

        Assert.Null(TemplateWords.Unreadable(name));
        Assert.Equal("7", Template.Parse($"{{{{ ({name}).number }}}}").Render(letter));
    }

    [Fact]
    public void Functions_are_those_that_scriban_knows() =>
        Assert.All(TemplateContext.GetDefaultBuiltinObject().Keys, static name =>
            Assert.True(TemplateWords.IsFunction(name), name)
        );

    [Fact]
    public void Nothing_else_is_a_function()
    {
        Assert.False(TemplateWords.IsFunction("case"));
        Assert.False(TemplateWords.IsFunction("credentials"));
    }
}
