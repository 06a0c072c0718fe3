using System.Text;

namespace ImrDocs.Generators.Tests.Building;

/// <summary>
/// Every file of a template folder is a template when the project is built, or an error says why not.
/// </summary>
[Trait("Duration", "Long")]
public sealed class TemplateFileTests
{
    private static readonly string[] Names =
    [
        "!c",
        "#a",
        "$(x)",
        "%(z)",
        "%3B",
        "@(y)",
        "[a]",
        "a b",
        "a%20",
        "a'b",
        "a*b",
        "a,b",
        "a;b",
        "a=b",
        "sub#x/a",
        "{b}",
        "ü",
    ];

    [FactWith(Needs.Time)]
    public void A_file_whose_name_no_template_can_have_is_an_error_wherever_the_project_lies()
    {
        using var project = new BuiltProject("C# [a];b 100%", "{{ name }}");
        foreach (var name in Names)
        {
            project.Write($"templates/post/{name}.scriban-md", "{{ nothing }}");
        }

        Assert.Equal(
            Names
                .Select(static name =>
                    $"templates/post/{name}.scriban-md(1,1): error IMR1002: '{name}' is not the name of a template; "
                    + "a name has letters, digits, '-' and '_' and stays below the template root"
                )
                .Order(StringComparer.Ordinal),
            project.Build()
        );
    }

    [FactWith(Needs.Time)]
    public void A_quotation_mark_in_a_name_is_an_error()
    {
        using var project = new BuiltProject("p", "{{ name }}");
        project.Write("templates/post/a\"q.scriban-md", "{{ nothing }}");

        Assert.Contains(
            "error IMR1002: The name of a template has a quotation mark",
            Assert.Single(project.Build()),
            StringComparison.Ordinal
        );
    }

    [FactWith(Needs.Time)]
    public void A_file_that_is_not_utf8_or_holds_what_no_letter_can_is_an_error_with_its_place()
    {
        using var project = new BuiltProject(
            "p",
            "{{ name }}{{ include 'a' }}{{ include 'b' }}{{ include 'c' }}{{ include 'd' }}"
        );
        project.Write("templates/post/a.scriban-md", Encoding.Latin1.GetBytes("a\nb é"));
        project.Write("templates/post/b.scriban-md", "a\nb \uFFFD");
        project.Write("templates/post/c.scriban-md", "a\nb \0");
        project.Write("templates/post/d.scriban-md", "a\nb \u001B");

        var errors = project.Build();

        Assert.Equal(4, errors.Count);
        Assert.StartsWith("templates/post/a.scriban-md(2,3): error IMR1001: ", errors[0], StringComparison.Ordinal);
        Assert.EndsWith("UTF-8, and write the character itself", errors[1], StringComparison.Ordinal);
        Assert.StartsWith("templates/post/b.scriban-md(2,3): error IMR1001: ", errors[1], StringComparison.Ordinal);
        Assert.Equal(
            "templates/post/c.scriban-md(2,3): error IMR1001: character U+0000 cannot be printed; remove it",
            errors[2]
        );
        Assert.Equal(
            "templates/post/d.scriban-md(2,3): error IMR1001: character U+001B cannot be printed; remove it",
            errors[3]
        );
    }
}
