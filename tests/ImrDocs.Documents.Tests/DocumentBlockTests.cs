using System.Text.Json;
using System.Xml;
using System.Xml.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace ImrDocs.Documents.Tests;

public class DocumentBlockTests
{
    // 'text' is output, 'markdown' and 'html' are what a template prints, and other tests have 'scriban' and 'bash'.
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
