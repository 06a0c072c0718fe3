using ImrDocs.Interpretation;
using ImrDocs.Redaction;
using ImrDocs.Templating.Functions;
using ImrDocs.Templating.Syntax;
using Scriban.Functions;
using Scriban.Runtime;

namespace ImrDocs.Tests.Functions;

/// <summary>Holds the descriptors to Scriban: a version that adds a function, or changes one, fails here.</summary>
public class ScribanFunctionTests
{
    private static readonly IReadOnlyDictionary<string, object?> Scriban = MembersOf(new BuiltinFunctions());

    private static readonly IReadOnlyDictionary<string, object?> Runtime = MembersOf(LetterFunctions.Create());

    public static TheoryData<string> Allowed => [.. FunctionTable.Allowed.Select(NameOf)];

    public static TheoryData<string> AllowedOfScriban => [.. OfScriban.Select(NameOf)];

    private static IEnumerable<AllowedFunction> OfScriban =>
        FunctionTable.Groups.Where(static g => !g.IsOwn).SelectMany(static g => g.Functions).OfType<AllowedFunction>();

    // An include is a statement of letters, and has no descriptor.
    [Fact]
    public void Every_function_and_value_of_Scriban_has_a_descriptor_and_no_descriptor_is_of_another() =>
        Assert.Equal(
            Scriban.Keys.Order(StringComparer.Ordinal),
            FunctionTable
                .Groups.Where(static group => !group.IsOwn)
                .SelectMany(static group => group.Functions)
                .Select(static function => function.Name)
                .Append(Includes.FunctionName)
                .Order(StringComparer.Ordinal)
        );

    [Theory]
    [MemberData(nameof(AllowedOfScriban))]
    public void A_descriptor_has_the_parameters_of_Scribans_function(string name) =>
        Assert.Equal(ParametersOf(Scriban[name]), Parameters(name));

    [Theory]
    [MemberData(nameof(Allowed))]
    public void The_function_that_templates_call_has_the_parameters_of_its_descriptor(string name)
    {
        var parameters = ParametersOf(Runtime[name]);

        Assert.Equal(Parameters(name).Take(parameters.Count), parameters);
        Assert.InRange(parameters.Count, Find(name).Parameters.Count, int.MaxValue);
    }

    [Fact]
    public void The_runtime_has_a_function_of_its_own_where_a_descriptor_says_so_and_nowhere_else()
    {
        var replaced = FunctionTable.Allowed.Where(static function => function.IsReplaced).Select(NameOf);

        Assert.Equal(replaced, RuntimeFunctions.All.Keys.Order(StringComparer.Ordinal));
        Assert.All(OfScriban, static function =>
            Assert.Equal(function.IsReplaced, Runtime[function.Name]!.GetType() != Scriban[function.Name]!.GetType())
        );
    }

    [Fact]
    public void The_functions_that_Scriban_does_not_have_are_in_groups_that_Scriban_does_not_have()
    {
        var own = FunctionTable.Groups.Where(static group => group.IsOwn).ToList();

        Assert.NotEmpty(own);
        Assert.All(own, static group => Assert.DoesNotContain(group.Name!, new BuiltinFunctions().Keys));
        Assert.Equal(
            own.SelectMany(static group => group.Functions).Select(NameOf),
            SentenceFunctions.All.Keys.Order(StringComparer.Ordinal)
        );
    }

    [Fact]
    public void Templates_cannot_reach_what_a_descriptor_says_is_removed() =>
        Assert.Equal(
            FunctionTable.Refused.Where(static function => function.IsRemoved).Select(NameOf),
            Scriban.Keys.Except(Runtime.Keys).Order(StringComparer.Ordinal)
        );

    [Fact]
    public void Redaction_puts_arguments_together_where_a_descriptor_says_so_and_nowhere_else() =>
        Assert.Equal(
            FunctionTable.Allowed.Where(static function => function.JoinsArguments).Select(NameOf),
            JoinedArguments.All.Keys.Order(StringComparer.Ordinal)
        );

    private static AllowedFunction Find(string name) => (AllowedFunction)FunctionTable.Find(name)!;

    private static string NameOf(FunctionDescriptor function) => function.Name;

    private static IEnumerable<string> Parameters(string name)
    {
        var function = Find(name);
        return function
            .Parameters.Select(static parameter => Written(parameter.Name, parameter.IsOptional))
            .Concat(function.Omitted.Select(static omitted => Written(omitted.Name, isOptional: true)));
    }

    private static List<string> ParametersOf(object? function)
    {
        var called = (IScriptCustomFunction)function!;
        return
        [
            .. Enumerable
                .Range(0, called.ParameterCount)
                .Select(i => Written(called.GetParameterInfo(i).Name, i >= called.RequiredParameterCount)),
        ];
    }

    private static string Written(string name, bool isOptional) => isOptional ? $"[{name}]" : name;

    // 'empty' and 'blank' are objects of their own, and no groups.
    private static Dictionary<string, object?> MembersOf(ScriptObject functions) =>
        functions
            .SelectMany(static member =>
                member.Value is ScriptObject group && !FunctionTable.Refused.Any(name => name.Name == member.Key)
                    ? group.Select(inner => KeyValuePair.Create($"{member.Key}.{inner.Key}", (object?)inner.Value))
                    : [KeyValuePair.Create(member.Key, (object?)member.Value)]
            )
            .ToDictionary(StringComparer.Ordinal);
}
