using System.Diagnostics;
using System.Runtime.CompilerServices;
using System.Text;

namespace ImrDocs.Generators.Tests.Building;

/// <summary>A project with one letter, in a folder of its own, that <c>dotnet build</c> builds as a user's.</summary>
internal sealed class BuiltProject : IDisposable
{
    private static readonly TimeSpan TimeToEnd = TimeSpan.FromMinutes(5);

    private readonly string _root = Directory.CreateTempSubdirectory("imrdocs-build-").FullName;

    /// <summary>Makes the project.</summary>
    /// <param name="folder">The folder's name, below one that no other project has.</param>
    /// <param name="layout">The layout; the letter has one field, <c>name</c>.</param>
    /// <param name="letterTemplates">What the project gives as <c>LetterTemplates</c>; null for nothing.</param>
    public BuiltProject(string folder, string layout, string? letterTemplates = "templates/post")
    {
        Folder = Path.Combine(_root, folder);
        Write("Project.csproj", ProjectFile(letterTemplates));
        Write(
            "Post.cs",
            """
            using ImrDocs.Declarations;
            namespace N;
            [Letter("post")] public sealed partial record Post { public required partial string Name { get; init; } }
            """
        );
        Write("templates/post/layout.scriban-md", layout);
        Write("templates/post/title.scriban-txt", "post");
        Write("templates/post/running-head.scriban-txt", "post");
    }

    /// <summary>The folder.</summary>
    public string Folder { get; }

    /// <summary>The assembly that a build writes.</summary>
    public string Assembly => Path.Combine(Folder, "bin/Debug/net10.0/Project.dll");

    /// <summary>Writes a file of the project.</summary>
    public void Write(string path, string text) => Write(path, Encoding.UTF8.GetBytes(text));

    /// <summary>Writes a file of the project.</summary>
    public void Write(string path, byte[] bytes)
    {
        var file = Path.Combine(Folder, path);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllBytes(file, bytes);
    }

    /// <summary>
    /// Builds the project. Returns each error once, as file, place, id and message, in ordinal order.
    /// </summary>
    public IReadOnlyList<string> Build(params string[] properties)
    {
        using var process = Process.Start(
            new ProcessStartInfo(
                "dotnet",
                ["build", Path.Combine(Folder, "Project.csproj"), "--nologo", "-v:q", "-clp:NoSummary", .. properties]
            )
            {
                WorkingDirectory = Folder,
                RedirectStandardOutput = true,
                Environment = { ["DOTNET_CLI_UI_LANGUAGE"] = "en", ["MSBUILDDISABLENODEREUSE"] = "1" },
            }
        )!;
        var output = process.StandardOutput.ReadToEnd();
        Assert.True(process.WaitForExit(TimeToEnd), "The build does not end.");
        var errors = output
            .Split('\n')
            .Where(static line => line.Contains("error ", StringComparison.Ordinal))
            .Select(Shortened)
            .Distinct()
            .Order(StringComparer.Ordinal)
            .ToList();
        Assert.True(process.ExitCode == 0 == (errors.Count == 0), output);
        return errors;
    }

    public void Dispose() => Directory.Delete(_root, recursive: true);

    // Without the folder, the page and the project that the build adds.
    private string Shortened(string line)
    {
        var text = line.Trim().Replace(Folder + "/", "", StringComparison.Ordinal);
        var end = text.LastIndexOf(" [", StringComparison.Ordinal);
        text = end < 0 ? text : text[..end];
        return text.LastIndexOf(" (https://", StringComparison.Ordinal) is >= 0 and var page ? text[..page] : text;
    }

    private static string ProjectFile(string? letterTemplates)
    {
        var configuration = AppContext.BaseDirectory.Contains("/Release/", StringComparison.Ordinal)
            ? "Release"
            : "Debug";
        var generator = Repository($"generators/ImrDocs.Generators/bin/{configuration}/netstandard2.0");
        return $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <TargetFramework>net10.0</TargetFramework>
                <Nullable>enable</Nullable>
                <ImplicitUsings>enable</ImplicitUsings>
              </PropertyGroup>
              <ItemGroup>
                <Reference Include="{Repository($"src/ImrDocs/bin/{configuration}/net10.0/ImrDocs.dll")}" />
                <Reference Include="{Repository(
                $"src/ImrDocs.Templating/bin/{configuration}/netstandard2.0/ImrDocs.Templating.dll"
            )}" />
                <Analyzer Include="{generator}/ImrDocs.Generators.dll;{generator}/ImrDocs.Templating.dll" />
                <Analyzer Include="{generator}/Markdig.dll;{generator}/Scriban.Signed.dll" />
                {(letterTemplates is null ? "" : $"<LetterTemplates Include=\"{letterTemplates}\" />")}
              </ItemGroup>
              <Import Project="{Repository("src/ImrDocs/buildTransitive/ImrDocs.targets")}" />
            </Project>
            """;
    }

    private static string Repository(string path, [CallerFilePath] string file = "") =>
        Path.GetFullPath(Path.Combine(Path.GetDirectoryName(file)!, "../../..", path));
}
