namespace ImrDocs.Generators.Tests.Documents;

public class AttributePageTests
{
    [Fact]
    public void The_reference_of_attributes_says_what_their_declarations_say() =>
        GeneratedPage.AssertIsCurrent("docs/attributes.md", AttributePage.Write());
}
