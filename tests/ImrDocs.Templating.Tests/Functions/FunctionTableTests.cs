using ImrDocs.Templating.Functions;

namespace ImrDocs.Templating.Tests.Functions;

public class FunctionTableTests
{
    // The first argument, and the others, of which the result says nothing; it says something of all others.
    private static readonly string[] Asked =
    [
        "array.any 0 1 2",
        "array.contains 0 1",
        "array.each 1",
        "array.filter 1",
        "array.insert_at 1",
        "array.limit 1",
        "array.map 0",
        "array.offset 1",
        "array.remove_at 1",
        "array.size 0",
        "array.sort 1",
        "calendar.add_business_days 2",
        "calendar.business_days_until 2",
        "date.to_string 1",
        "english.and_list 1",
        "english.or_list 1",
        "lists.grouped_by 1",
        "lists.sorted_by 1 2",
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
        "us.dollars 1",
    ];

    [Fact]
    public void A_function_says_of_which_arguments_its_result_says_nothing() =>
        Assert.Equal(
            Asked,
            FunctionTable
                .Allowed.Select(static function => (function.Name, Asked: AskedOf(function)))
                .Where(static function => function.Asked.Any())
                .Select(static function => $"{function.Name} {string.Join(' ', function.Asked)}")
        );

    [Fact]
    public void A_group_lists_its_functions_in_order() => Assert.All(FunctionTable.Groups, static group =>
        {
            Assert.All(group.Functions, function => Assert.Equal(group.Name, function.GroupName));
            Assert.Equal(
                group.Functions.Select(static function => function.Name).Order(StringComparer.Ordinal),
                group.Functions.Select(static function => function.Name)
            );
        });

    private static IEnumerable<int> AskedOf(AllowedFunction function) =>
        function.Parameters.Index().Where(static p => !p.Item.IsSaid).Select(static p => p.Index);
}
