using System.Globalization;
using System.Text.RegularExpressions;
using ImrDocs.Generators.Tests.Compiling;
using Microsoft.CodeAnalysis;

namespace ImrDocs.Generators.Tests.Diagnostics;

public sealed class DiagnosticTests
{
    private static readonly Dictionary<string, DiagnosticCase> Cases = DiagnosticCase.All.ToDictionary(static c =>
        c.Name
    );

    public static TheoryData<string> Names => [.. Cases.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_wrong_declaration_is_reported_in_its_place(string name)
    {
        var source = Marked.Parse(Consumer.Usings + Cases[name].Source);

        var generation = Generation.Of(Consumer.Compile([Consumer.Parse(source.Source, "Declared.cs")], "Consumer"));

        var reported = generation.Diagnostics.Select(static d => (d.Location.SourceSpan, Text(d)));
        Assert.Equal(source.Spans.Zip(Cases[name].Diagnostics), reported);
        Assert.All(generation.Diagnostics, static d => Assert.Equal("Declared.cs", d.Location.GetLineSpan().Path));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void The_compiler_adds_nothing_that_the_developer_did_not_do(string name)
    {
        var generation = Generation.Of(Marked.Parse(Cases[name].Source).Source);

        var ids = generation.CompilerDiagnostics.Select(static d => Regex.Match(d, @"CS\d+").Value).Distinct();

        Assert.Equal(Cases[name].CompilerIds, ids);
    }

    [Fact]
    public void A_project_of_an_older_language_version_is_told_so()
    {
        const string source =
            Consumer.Usings + "[Section] sealed partial record C { public required partial int A { get; init; } }";
        var options = Consumer.Options.WithLanguageVersion(Microsoft.CodeAnalysis.CSharp.LanguageVersion.CSharp13);
        var tree = Microsoft.CodeAnalysis.CSharp.CSharpSyntaxTree.ParseText(source, options, "Declared.cs");

        var diagnostic = Assert.Single(Generation.Of(Consumer.Compile([tree], "Consumer")).Diagnostics);

        Assert.Equal(
            "IMR0010: 'C' needs C# 14 or later; set <LangVersion> to 14.0 or leave it out with .NET 10",
            Text(diagnostic)
        );
        Assert.Equal(
            "C",
            source.Substring(diagnostic.Location.SourceSpan.Start, diagnostic.Location.SourceSpan.Length)
        );
    }

    [Fact]
    public void Every_diagnostic_has_a_case()
    {
        var covered = Cases
            .Values.SelectMany(static c => c.Diagnostics)
            .Select(static f => f[..7])
            .Concat(["IMR0010", "IMR0403", "IMR0405", "IMR0406", "IMR0501"])
            .Distinct()
            .Order();

        Assert.Equal(Descriptors.OfDeclarations.Select(static d => d.Id), covered);
    }

    private static string Text(Diagnostic diagnostic) =>
        $"{diagnostic.Id}: {diagnostic.GetMessage(CultureInfo.InvariantCulture)}";
}
