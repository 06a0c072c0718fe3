namespace ImrDocs.Benchmarks.Builds;

/// <summary>The determinations project, copied to a folder of its own with the templates that are given.</summary>
internal sealed class MeasuredProject : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("imrdocs-build-").FullName;
    private readonly bool _compilerStays;

    /// <summary>Makes the project.</summary>
    /// <param name="templates">The text of each template, by its path.</param>
    /// <param name="compilerStays">Whether one compiler serves all builds, rather than one for each.</param>
    public MeasuredProject(IReadOnlyDictionary<string, string> templates, bool compilerStays)
    {
        _compilerStays = compilerStays;
        foreach (var (name, text) in templates)
        {
            var path = Path.Combine(_folder, "determination", name);
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllText(path, text);
        }

        WriteProject();
        Command.Run(_folder, "restore", "--nologo");
    }

    /// <summary>Builds the whole project anew.</summary>
    /// <exception cref="InvalidOperationException">The build failed; it says with what.</exception>
    public void Build(params string[] properties) =>
        Command.Run(
            _folder,
            [
                "build",
                "--no-restore",
                "-t:Rebuild",
                "--nologo",
                "-v:q",
                $"-p:UseSharedCompilation={_compilerStays}",
                .. properties,
            ]
        );

    public void Dispose()
    {
        if (_compilerStays)
        {
            Command.Run(_folder, "build-server", "shutdown", "--vbcscompiler");
        }

        Directory.Delete(_folder, recursive: true);
    }

    private void WriteProject()
    {
        var (configuration, generator) = (
            Repository.Configuration,
            $"generators/ImrDocs.Generators/bin/{Repository.Configuration}/netstandard2.0"
        );
        File.WriteAllText(
            Path.Combine(_folder, "Determinations.csproj"),
            $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <TargetFramework>net10.0</TargetFramework>
                <Nullable>enable</Nullable>
                <ImplicitUsings>enable</ImplicitUsings>
              </PropertyGroup>
              <ItemGroup>
                <Compile Include="{Repository.File("src/ImrDocs.Determinations")}/**/*.cs" Exclude="{Repository.File(
                "src/ImrDocs.Determinations"
            )}/obj/**;{Repository.File("src/ImrDocs.Determinations")}/bin/**" />
                <Reference Include="{Repository.File($"src/ImrDocs/bin/{configuration}/net10.0/ImrDocs.dll")}" />
                <Reference Include="{Repository.File(
                $"src/ImrDocs.Templating/bin/{configuration}/netstandard2.0/ImrDocs.Templating.dll"
            )}" />
                <Analyzer Include="{Repository.File(generator + "/ImrDocs.Generators.dll")}" />
                <Analyzer Include="{Repository.File(generator + "/ImrDocs.Templating.dll")}" />
                <Analyzer Include="{Repository.File(generator + "/Markdig.dll")}" />
                <Analyzer Include="{Repository.File(generator + "/Scriban.Signed.dll")}" />
                <LetterTemplates Include="determination" />
              </ItemGroup>
              <Import Project="{Repository.File("src/ImrDocs/buildTransitive/ImrDocs.targets")}" />
            </Project>
            """
        );
    }
}
