using System.Text.Json;
using System.Xml;
using System.Xml.Linq;
using ImrDocs.Declarations;
using ImrDocs.Documents;
using ImrDocs.Templating.Syntax;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace ImrDocs.Generators.Tests.Documents;

public class DocumentBlockTests
{
    // 'text' is output, and 'markdown' and 'html' are what a template prints, for which its page has a test.
    private static readonly string[] Languages =
    [
        "bash",
        "csharp",
        "html",
        "json",
        "markdown",
        "mermaid",
        "scriban",
        "sh",
        "svg",
        "text",
        "xml",
    ];

    // Its wrong example is no JSON.
    private const string PageOfWrongJson = "docs/diagnostics/IMR2001.md";

    // Templates of these pages are wrong on purpose, and other tests check them.
    private const string PagesOfDiagnostics = "docs/diagnostics/";

    [Fact]
    public void Each_block_names_a_language_that_is_tested() =>
        AssertNone(DocumentBlock.Others(Languages), static _ => "?");

    [Fact]
    public void Each_block_of_json_is_json() =>
        AssertNone(DocumentBlock.ReadAll("json").Where(static block => block.Path != PageOfWrongJson), static block =>
            ErrorOf(() => JsonDocument.Parse(block.Text).Dispose())
        );

    [Fact]
    public void Each_block_of_xml_is_xml() =>
        AssertNone(DocumentBlock.ReadAll("xml", "svg"), static block =>
            ErrorOf(() => XElement.Parse($"<block>{block.Text}</block>"))
        );

    // Statements, declarations, or members.
    [Fact]
    public void Each_block_of_csharp_is_csharp() =>
        AssertNone(
            DocumentBlock.ReadAll("csharp").Where(static block => SyntaxErrorOf(InType(block.Text)) is not null),
            static block => SyntaxErrorOf(block.Text)
        );

    [Fact]
    public void Each_template_is_a_template() =>
        AssertNone(
            DocumentBlock
                .ReadAll("scriban")
                .Where(static block => !block.Path.StartsWith(PagesOfDiagnostics, StringComparison.Ordinal)),
            static block =>
                TemplateParser.Parse("block.scriban-md", block.Text).Diagnostics is [var error, ..]
                    ? error.ToString()
                    : null
        );

    [Fact]
    public void The_page_of_attributes_has_a_part_for_each_attribute()
    {
        var page = File.ReadAllLines(Path.Combine(RepositoryFolder.Path, "docs", "attributes.md"));

        Assert.Equal(
            typeof(LetterAttribute)
                .Assembly.GetExportedTypes()
                .Where(static type => type.Namespace == typeof(LetterAttribute).Namespace)
                .Where(static type => type.IsSubclassOf(typeof(Attribute)))
                .Select(static type => $"## {type.Name[..^nameof(Attribute).Length]}")
                .Order(StringComparer.Ordinal),
            page.Where(static line => line.StartsWith("## ", StringComparison.Ordinal)).Order(StringComparer.Ordinal)
        );
    }

    private static void AssertNone(IEnumerable<DocumentBlock> blocks, Func<DocumentBlock, string?> errorOf) =>
        Assert.Empty(
            from block in blocks
            let error = errorOf(block)
            where error is not null
            select $"{block}: {error}"
        );

    private static string InType(string members) => $"class Block\n{{\n{members}\n}}";

    private static string? SyntaxErrorOf(string code) =>
        CSharpSyntaxTree
            .ParseText(code, new(LanguageVersion.CSharp14))
            .GetDiagnostics()
            .FirstOrDefault(static diagnostic => diagnostic.Severity == DiagnosticSeverity.Error)
            ?.ToString();

    private static string? ErrorOf(Action parse)
    {
        try
        {
            parse();
            return null;
        }
        catch (Exception exception) when (exception is JsonException or XmlException)
        {
            return exception.Message;
        }
    }
}
