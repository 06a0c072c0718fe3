using ImrDocs.Templating.Binding.Functions;
using ImrDocs.Templating.Binding.Types;

namespace ImrDocs.Templating.Tests.Binding;

public class FunctionTableTests
{
    // The first argument, and the others, of which the result says nothing; it says something of all others.
    private static readonly string[] Asked =
    [
        "array.contains 0 1",
        "array.insert_at 1",
        "array.limit 1",
        "array.map 0",
        "array.offset 1",
        "array.remove_at 1",
        "array.size 0",
        "array.sort 1",
        "date.to_string 1",
        "math.format 1",
        "math.is_number 0",
        "math.round 1",
        "object.format 1",
        "object.size 0",
        "regex.replace 1",
        "regex.split 1",
        "string.contains 0 1",
        "string.empty 0",
        "string.ends_with 0 1",
        "string.equals_ignore_case 0 1",
        "string.index_of 0 1",
        "string.pad_left 1",
        "string.pad_right 1",
        "string.pluralize 0",
        "string.remove 1",
        "string.remove_first 1",
        "string.remove_last 1",
        "string.replace 1",
        "string.replace_first 1",
        "string.size 0",
        "string.slice 1 2",
        "string.slice1 1 2",
        "string.split 1",
        "string.starts_with 0 1",
        "string.truncate 1",
        "string.whitespace 0",
    ];

    [Fact]
    public void A_function_says_of_which_arguments_its_result_says_nothing() =>
        Assert.Equal(
            Asked,
            FunctionTable
                .Names.Select(static name => (Name: name, Asked: AskedOf(FunctionTable.Find(name)!)))
                .Where(static function => function.Asked.Any())
                .Select(static function => $"{function.Name} {string.Join(' ', function.Asked)}")
        );

    [Theory]
    [InlineData(TextContents.Words, TextContents.Any, TextContents.Words)]
    [InlineData(TextContents.Any, TextContents.Words, TextContents.Words)]
    [InlineData(TextContents.Empty, TextContents.Empty, TextContents.Empty)]
    [InlineData(TextContents.Empty, TextContents.Spaces, TextContents.Spaces)]
    [InlineData(TextContents.Spaces, TextContents.Spaces, TextContents.Spaces)]
    [InlineData(TextContents.Empty | TextContents.Words, TextContents.Empty, TextContents.Empty | TextContents.Words)]
    [InlineData(TextContents.Empty | TextContents.Words, TextContents.Spaces, TextContents.Spaces | TextContents.Words)]
    [InlineData(TextContents.Any, TextContents.Any, TextContents.Any)]
    public void Two_texts_one_behind_the_other_are_as_full_as_the_fuller(
        TextContents first,
        TextContents second,
        TextContents both
    )
    {
        var text = new TextTemplateType(Contents: first).Then(new(Contents: second));

        Assert.Equal(both, text.Contents);
    }

    private static IEnumerable<int> AskedOf(FunctionSignature function) =>
        function.Parameters.Index().Where(static p => !p.Item.IsSaid).Select(static p => p.Index);
}
