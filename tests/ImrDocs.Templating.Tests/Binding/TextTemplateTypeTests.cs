using ImrDocs.Templating.Binding.Types;

namespace ImrDocs.Templating.Tests.Binding;

public class TextTemplateTypeTests
{
    [Theory]
    [InlineData(TextContents.Words, TextContents.Any, TextContents.Words)]
    [InlineData(TextContents.Any, TextContents.Words, TextContents.Words)]
    [InlineData(TextContents.Empty, TextContents.Empty, TextContents.Empty)]
    [InlineData(TextContents.Empty, TextContents.Spaces, TextContents.Spaces)]
    [InlineData(TextContents.Spaces, TextContents.Spaces, TextContents.Spaces)]
    [InlineData(TextContents.Empty | TextContents.Words, TextContents.Empty, TextContents.Empty | TextContents.Words)]
    [InlineData(TextContents.Empty | TextContents.Words, TextContents.Spaces, TextContents.Spaces | TextContents.Words)]
    [InlineData(TextContents.Any, TextContents.Any, TextContents.Any)]
    public void Two_texts_one_after_the_other_are_as_full_as_the_fuller(object first, object second, object both)
    {
        var text = new TextTemplateType(Contents: (TextContents)first).Then(new(Contents: (TextContents)second));

        Assert.Equal(both, text.Contents);
    }
}
