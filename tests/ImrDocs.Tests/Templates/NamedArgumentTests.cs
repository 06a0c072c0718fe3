using ImrDocs.Interpretation;
using ImrDocs.Templating.Syntax;
using Scriban.Runtime;

namespace ImrDocs.Tests.Templates;

public class NamedArgumentTests
{
    [Fact]
    public void The_parameters_that_can_be_named_are_those_of_Scribans_functions()
    {
        var functions = LetterFunctions.Create();

        Assert.All(NamedArguments.Parameters, function =>
        {
            var path = function.Key.Split('.');
            var called = (IScriptCustomFunction)((ScriptObject)functions[path[0]]!)[path[1]]!;
            var names = Enumerable.Range(0, function.Value.Length).Select(index => called.GetParameterInfo(index).Name);

            Assert.Equal(function.Value, names);
        });
    }
}
