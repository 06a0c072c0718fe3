using System.Diagnostics;

namespace ImrDocs.Benchmarks.Builds;

/// <summary>The determinations project, copied to a folder of its own with the templates that are given.</summary>
internal sealed class MeasuredProject : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("imrdocs-build-").FullName;

    public MeasuredProject(IReadOnlyDictionary<string, string> templates)
    {
        foreach (var (name, text) in templates)
        {
            var path = Path.Combine(_folder, "determination", name);
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllText(path, text);
        }

        WriteProject();
        Run("restore", "--nologo");
    }

    /// <summary>Builds the whole project anew.</summary>
    /// <exception cref="InvalidOperationException">The build failed; it says with what.</exception>
    public void Build(params string[] properties) => Run(["build", "--no-restore", "-t:Rebuild", "--nologo", "-v:q", .. properties]);

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private void WriteProject()
    {
        var (configuration, generator) = (Repository.Configuration, $"generators/ImrDocs.Generators/bin/{Repository.Configuration}/netstandard2.0");
        File.WriteAllText(Path.Combine(_folder, "Determinations.csproj"), $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <TargetFramework>net10.0</TargetFramework>
                <Nullable>enable</Nullable>
                <ImplicitUsings>enable</ImplicitUsings>
              </PropertyGroup>
              <ItemGroup>
                <Compile Include="{Repository.File("src/ImrDocs.Determinations")}/**/*.cs" Exclude="{Repository.File("src/ImrDocs.Determinations")}/obj/**;{Repository.File("src/ImrDocs.Determinations")}/bin/**" />
                <Reference Include="{Repository.File($"src/ImrDocs/bin/{configuration}/net10.0/ImrDocs.dll")}" />
                <Reference Include="{Repository.File($"src/ImrDocs.Templating/bin/{configuration}/netstandard2.0/ImrDocs.Templating.dll")}" />
                <Analyzer Include="{Repository.File(generator + "/ImrDocs.Generators.dll")}" />
                <Analyzer Include="{Repository.File(generator + "/ImrDocs.Templating.dll")}" />
                <Analyzer Include="{Repository.File(generator + "/Markdig.dll")}" />
                <Analyzer Include="{Repository.File(generator + "/Scriban.Signed.dll")}" />
                <LetterTemplates Include="determination" />
              </ItemGroup>
              <Import Project="{Repository.File("generators/ImrDocs.Generators/build/ImrDocs.Generators.targets")}" />
            </Project>
            """);
    }

    private void Run(params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", arguments) { WorkingDirectory = _folder, RedirectStandardOutput = true };
        using var process = Process.Start(start) ?? throw new InvalidOperationException("dotnet does not start.");
        var said = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        if (process.ExitCode != 0)
        {
            throw new InvalidOperationException($"dotnet {string.Join(' ', arguments)} failed:\n{said}");
        }
    }
}
