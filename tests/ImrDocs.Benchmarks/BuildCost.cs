using System.Diagnostics;

namespace ImrDocs.Benchmarks;

/// <summary>How much longer the build of a letter's project takes because its forty templates are checked.</summary>
/// <remarks>Both builds take turns, so that a busy moment of the machine hits both alike; the ratio is that of the medians.</remarks>
internal static class BuildCost
{
    public static void Measure(TextWriter output, int rounds)
    {
        var folder = Directory.CreateTempSubdirectory("imrdocs-build-").FullName;
        try
        {
            Write(folder);
            Run(folder, "restore", "--nologo");
            List<double> without = [];
            List<double> with = [];
            Build(folder, isChecked: true);
            for (var i = 0; i < rounds; i++)
            {
                without.Add(Build(folder, isChecked: false));
                with.Add(Build(folder, isChecked: true));
            }

            var (before, after) = (Median(without), Median(with));
            output.WriteLine("build of the determinations with 40 templates | seconds | ratio");
            output.WriteLine("---|---:|---:");
            output.WriteLine(FormattableString.Invariant($"templates not checked (median of {rounds}) | {before:F2} | 1.00"));
            output.WriteLine(FormattableString.Invariant($"templates checked (median of {rounds}) | {after:F2} | {after / before:F2}"));
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static void Write(string folder)
    {
        foreach (var (name, text) in FortyTemplates.Read())
        {
            var path = Path.Combine(folder, "determination", name);
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllText(path, text);
        }

        var (configuration, generator) = (Repository.Configuration, $"generators/ImrDocs.Generators/bin/{Repository.Configuration}/netstandard2.0");
        File.WriteAllText(Path.Combine(folder, "Determinations.csproj"), $"""
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
                <Analyzer Include="{Repository.File(generator + "/Scriban.Signed.dll")}" />
                <LetterTemplates Include="determination" />
              </ItemGroup>
              <Import Project="{Repository.File("generators/ImrDocs.Generators/build/ImrDocs.Generators.targets")}" />
            </Project>
            """);
    }

    private static double Build(string folder, bool isChecked)
    {
        var watch = Stopwatch.StartNew();
        Run(folder, "build", "--no-restore", "-t:Rebuild", "--nologo", "-v:q", $"-p:CheckLetterTemplates={(isChecked ? "true" : "false")}");
        return watch.Elapsed.TotalSeconds;
    }

    private static double Median(List<double> values) => values.Order().ElementAt(values.Count / 2);

    private static void Run(string folder, params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", arguments) { WorkingDirectory = folder, RedirectStandardOutput = true };
        using var process = Process.Start(start) ?? throw new InvalidOperationException("dotnet does not start.");
        var said = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        if (process.ExitCode != 0)
        {
            throw new InvalidOperationException($"dotnet {string.Join(' ', arguments)} failed:\n{said}");
        }
    }
}
