using System.Reflection;
using ImrDocs.Generators.Compiled;
using ImrDocs.Templating.Functions;
using ImrDocs.Values;
using Scriban;

namespace ImrDocs.Generators.Tests.Functions;

public class FunctionFormTests
{
    public static TheoryData<string> CalledByName =>
        [.. Of(CompiledForm.Scriban).Concat(Of(CompiledForm.Runtime)).Select(static function => function.Name)];

    [Fact]
    public void The_generator_has_a_form_of_its_own_where_a_descriptor_says_so_and_nowhere_else() =>
        Assert.Equal(
            Of(CompiledForm.Own).Select(static function => function.Name),
            FunctionForms.All.Keys.Order(StringComparer.Ordinal)
        );

    [Theory]
    [MemberData(nameof(CalledByName))]
    public void The_method_that_compiled_code_calls_takes_the_parameters_of_the_descriptor(string name)
    {
        var function = FunctionTable.Allowed.Single(function => function.Name == name);
        var type =
            function.Compiled == CompiledForm.Runtime
                ? typeof(TextFunctions)
                : typeof(Template).Assembly.GetType("Scriban.Functions." + function.ScribanClass)!;

        Assert.Contains(type.GetMethods(BindingFlags.Public | BindingFlags.Static), method =>
            method.Name == function.Method && Takes(method, function.Parameters.Count)
        );
    }

    private static bool Takes(MethodInfo method, int count) =>
        method.GetParameters() is var parameters
        && parameters.Length >= count
        && parameters.Skip(count).All(static parameter => parameter.HasDefaultValue);

    private static IEnumerable<AllowedFunction> Of(CompiledForm form) =>
        FunctionTable.Allowed.Where(function => function.Compiled == form);
}
