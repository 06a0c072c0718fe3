namespace ImrDocs.Generators.Tests.Building;

/// <summary>Which folders a build takes for those of letters, and what it says where there is none.</summary>
[Trait("Duration", "Long")]
public sealed class LetterFolderTests
{
    // What the build finds has an error, so that the build says what it found.
    private const string Wrong = "{{ nmae }}";
    private const string Found =
        "templates/post/layout.scriban-md(1,4): error IMR1201: there is no field or variable 'nmae' here. Did "
        + "you mean 'name'?";

    public static TheoryData<string?> WaysToName =>
        [
            null,
            "templates/post/",
            "./templates/post",
            "templates\\post",
            "$(MSBuildProjectDirectory)/templates/post",
            "templates/**/*.scriban-md",
            "templates/*/layout.scriban-md",
            "templates/post;templates/post/",
        ];

    [TheoryWith(Needs.Time)]
    [MemberData(nameof(WaysToName))]
    public void A_folder_is_found_beside_the_project_or_however_it_is_named(string? letterTemplates)
    {
        using var project = new BuiltProject("p", Wrong, letterTemplates);

        Assert.Equal([Found], project.Build());
    }

    [FactWith(Needs.Time)]
    public void A_letter_with_a_layout_alone_is_built()
    {
        using var project = new BuiltProject("p", "# Post\n\n{{ name }}\n", letterTemplates: null);
        File.Delete(Path.Combine(project.Folder, "templates/post/title.scriban-txt"));
        File.Delete(Path.Combine(project.Folder, "templates/post/running-head.scriban-txt"));

        Assert.Empty(project.Build());
    }

    [FactWith(Needs.Time)]
    public void A_letter_without_templates_is_an_error_at_its_declaration()
    {
        using var project = new BuiltProject("p", Wrong, letterTemplates: null);
        Directory.Move(Path.Combine(project.Folder, "templates"), Path.Combine(project.Folder, "letters"));

        Assert.Equal(
            [
                "Post.cs(3,2): error IMR0405: No templates of the letter 'post' were found for Project.csproj: looked "
                    + "for a layout.scriban-md in 'templates/post' beside the project; create the file, or name the "
                    + "letter's folder in the project, <LetterTemplates Include=\"FOLDER\" />",
            ],
            project.Build()
        );
        Assert.Empty(project.Build("-p:CheckLetterTemplates=false"));
    }

    [FactWith(Needs.Time)]
    public void A_folder_that_is_named_and_missing_is_an_error()
    {
        using var project = new BuiltProject("p", Wrong, "templates/pots");

        Assert.Equal(
            [
                "Project.csproj : error IMR0403: There is no template folder 'templates/pots', which LetterTemplates "
                    + "of Project.csproj names (looked for templates/pots). Name the folder of a "
                    + "letter's templates, or leave LetterTemplates out for templates/NAME/ beside the project",
            ],
            project.Build()
        );
    }

    [FactWith(Needs.Time)]
    public void A_glob_that_no_file_matches_is_an_error_and_other_templates_do_not_count()
    {
        using var project = new BuiltProject("p", Wrong, "wordng/**/*");

        Assert.Equal(
            [
                "Project.csproj : error IMR0403: LetterTemplates of Project.csproj names no file that exists. Correct "
                    + "its Include; or, where none is meant, set EnableDefaultLetterTemplates to true for "
                    + "templates/NAME/ beside the project",
            ],
            project.Build()
        );
    }

    [FactWith(Needs.Time)]
    public void Templates_that_a_comment_names_are_not_looked_for()
    {
        using var project = new BuiltProject("p", "{{ name }}\n", letterTemplates: null);
        var file = Path.Combine(project.Folder, "Project.csproj");
        project.Write(
            "Project.csproj",
            File.ReadAllText(file)
                .Replace(
                    "</Project>",
                    "<!-- <LetterTemplates Include=\"wordng/**/*\" /> --></Project>",
                    StringComparison.Ordinal
                )
        );

        Assert.Empty(project.Build());
    }

    [FactWith(Needs.Time)]
    public void A_folder_that_is_named_and_empty_is_an_error()
    {
        using var project = new BuiltProject("p", Wrong, "templates/none");
        Directory.CreateDirectory(Path.Combine(project.Folder, "templates/none"));

        Assert.Equal(
            [
                "Project.csproj : error IMR0403: The template folder 'templates/none', which "
                    + "LetterTemplates of Project.csproj names, has no templates (looked for layout.scriban-md). Add "
                    + "the layout of the letter 'none'",
            ],
            project.Build()
        );
    }

    [FactWith(Needs.Time)]
    public void A_folder_without_a_layout_is_an_error_where_the_layout_would_be()
    {
        using var project = new BuiltProject("p", Wrong, letterTemplates: null);
        File.Delete(Path.Combine(project.Folder, "templates/post/layout.scriban-md"));

        Assert.Equal(
            [
                "templates/post/layout.scriban-md(1,1): error IMR1002: every letter needs the file "
                    + "'layout.scriban-md'; add it to the template folder",
            ],
            project.Build()
        );
    }

    [FactWith(Needs.Time)]
    public void A_project_without_nullable_annotations_is_one_clear_error()
    {
        using var project = new BuiltProject("p", "{{ name }}", letterTemplates: null);

        Assert.Equal(
            [
                "Post.cs(3,47): error IMR0013: Nullable annotations are off where 'Post' is declared, so that no field "
                    + "can be optional; set <Nullable>enable</Nullable> in the project, or write '#nullable enable' at "
                    + "the top of the file",
            ],
            project.Build("-p:Nullable=disable")
        );
        Assert.Empty(project.Build("-p:ImplicitUsings=disable"));
    }
}
