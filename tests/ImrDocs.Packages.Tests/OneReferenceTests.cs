namespace ImrDocs.Packages.Tests;

/// <summary>A project that references the package <c>ImrDocs</c>, and how it is set up.</summary>
[Trait("Duration", "Long")]
public sealed class OneReferenceTests : IDisposable
{
    private const string Letter = """
        using ImrDocs.Declarations;

        namespace Post;

        /// <summary>A post.</summary>
        [Letter("post")]
        public sealed partial record Post
        {
            /// <summary>Who gets it.</summary>
            public required partial string Name { get; init; }

            /// <summary>When it is sent.</summary>
            public partial System.DateOnly? SentOn { get; init; }
        }
        """;

    private readonly Workplace _work = new();

    public void Dispose() => _work.Dispose();

    [FactWith(Needs.Packages | Needs.Time)]
    public void One_reference_brings_all_that_a_letter_needs_whatever_else_the_project_sets()
    {
        Write("Post.csproj", "<ImplicitUsings>disable</ImplicitUsings>");
        _work.Write("templates/post/layout.scriban-md", "{{ name }}{{ if sent_on }}, {{ sent_on.year }}{{ end }}\n");

        _work.Dotnet("build", "-warnaserror");
    }

    [FactWith(Needs.Packages | Needs.Time)]
    public void What_is_missing_is_one_clear_error()
    {
        Write("Post.csproj", "");
        Assert.StartsWith(
            "Post.cs(6,2): error IMR0405: No templates of the letter 'post' were found for Post.csproj: looked for a "
                + "layout.scriban-md in 'templates/post' beside the project",
            Assert.Single(_work.BuildErrors(".")),
            StringComparison.Ordinal
        );

        _work.Write("templates/post/layout.scriban-md", "{{ name }}{{ if sent_on }}, {{ sent_on.year }}{{ end }}\n");
        Assert.All(_work.BuildErrors(".", "-p:Nullable=disable"), static error =>
            Assert.Contains("error IMR0013: ", error, StringComparison.Ordinal)
        );
    }

    [TheoryWith(Needs.Packages | Needs.Time)]
    [InlineData("fsproj", "Post.fs", "module Post")]
    [InlineData("vbproj", "Post.vb", "Public Module Post\nEnd Module")]
    public void A_project_of_another_language_is_one_clear_error(string extension, string file, string code)
    {
        _work.Write(
            "Post." + extension,
            $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup><TargetFramework>net10.0</TargetFramework></PropertyGroup>
              <ItemGroup>
                {(extension == "fsproj" ? $"<Compile Include=\"{file}\" />" : "")}
                <PackageReference Include="ImrDocs" Version="{_work.Version}" />
              </ItemGroup>
            </Project>
            """
        );
        _work.Write(file, code);

        Assert.Equal(
            [
                $"Post.{extension} : error IMR0406: ImrDocs generates the models of letters from declarations in C#. "
                    + $"Declare the letters in a C# project, and reference that project from Post.{extension}",
            ],
            _work.BuildErrors(".")
        );
    }

    private void Write(string project, string properties)
    {
        _work.Write(
            project,
            $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <TargetFramework>net10.0</TargetFramework>
                <Nullable>enable</Nullable>
                {properties}
              </PropertyGroup>
              <ItemGroup>
                <PackageReference Include="ImrDocs" Version="{_work.Version}" />
              </ItemGroup>
            </Project>
            """
        );
        _work.Write("Post.cs", Letter);
    }
}
