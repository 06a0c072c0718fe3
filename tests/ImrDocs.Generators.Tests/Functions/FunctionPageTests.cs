namespace ImrDocs.Generators.Tests.Functions;

public class FunctionPageTests
{
    [Fact]
    public void The_reference_of_functions_says_what_their_descriptors_say() =>
        GeneratedPage.AssertIsCurrent("docs/functions.md", FunctionPage.Write());
}
