namespace ImrDocs.Generators.Tests.Building;

/// <summary>What a project that declares a letter is built to.</summary>
[Trait("Duration", "Long")]
public sealed class ProjectTests
{
    private const string Error =
        "templates/post/layout.scriban-md(1,4): error IMR1201: there is no field or variable 'nmae' here. Did "
        + "you mean 'name'?";

    [FactWith(Needs.Time)]
    public void The_same_project_in_two_folders_is_the_same_assembly()
    {
        using var one = new BuiltProject("one", "{{ name }}{{ if name == 'a' }}, b{{ end }}");
        using var other = new BuiltProject("another/and deeper", "{{ name }}{{ if name == 'a' }}, b{{ end }}");

        Assert.Empty(one.Build($"-p:PathMap={one.Folder}=/_"));
        Assert.Empty(other.Build($"-p:PathMap={other.Folder}=/_"));

        Assert.Equal(File.ReadAllBytes(one.Assembly), File.ReadAllBytes(other.Assembly));
        Assert.Equal(
            File.ReadAllBytes(Path.ChangeExtension(one.Assembly, "pdb")),
            File.ReadAllBytes(Path.ChangeExtension(other.Assembly, "pdb"))
        );
    }

    [FactWith(Needs.Time)]
    public void An_error_of_a_letter_cannot_be_switched_off()
    {
        using var project = new BuiltProject("p", "{{ nmae }}");
        Assert.Equal([Error], project.Build("-p:NoWarn=IMR1201"));

        project.Write(".editorconfig", "root = true\n[*]\ndotnet_diagnostic.IMR1201.severity = none\n");
        project.Write(".globalconfig", "is_global = true\ndotnet_diagnostic.IMR1201.severity = none\n");
        Assert.Equal([Error], project.Build());

        project.Write(
            "all.ruleset",
            """
            <?xml version="1.0" encoding="utf-8"?>
            <RuleSet Name="r" ToolsVersion="17.0">
              <Rules AnalyzerId="ImrDocs.Generators" RuleNamespace="ImrDocs.Generators">
                <Rule Id="IMR1201" Action="None" />
              </Rules>
            </RuleSet>
            """
        );
        project.Write("Other.cs", "#pragma warning disable IMR1201\n");
        Assert.Equal([Error], project.Build("-p:CodeAnalysisRuleSet=all.ruleset"));
    }
}
