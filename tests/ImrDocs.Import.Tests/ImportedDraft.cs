using System.Reflection;
using System.Runtime.Loader;
using System.Text;
using AngleSharp.Html.Parser;
using ImrDocs.CommandLine.Importing;
using ImrDocs.CommandLine.Importing.Word;
using ImrDocs.CommandLine.Importing.Writing;
using ImrDocs.Generators.Tests.Compiling;
using ImrDocs.Generators.Tests.Templates;
using ImrDocs.Json;
using ImrDocs.Letters;
using ImrDocs.Models;
using ImrDocs.TemplateFolders;
using Microsoft.CodeAnalysis;

namespace ImrDocs.Import.Tests;

/// <summary>The draft of a document, which can be compiled and rendered.</summary>
internal sealed class ImportedDraft
{
    private const string Letter = "notice";
    private const string Folder = $"templates/{Letter}/";

    private readonly Draft _draft;

    public ImportedDraft(byte[] document)
    {
        var findings = new ImportFindings();
        _draft = DraftFiles.Of(WordReader.Read(document, findings), Letter, "notice.docx", findings);
        Findings = [.. findings.All.Where(static finding => !IsOfEvery(finding.Message))];
    }

    /// <summary>
    /// What is not taken over as it is, but for what is said of every document, or of one without fields.
    /// </summary>
    public IReadOnlyList<ImportFinding> Findings { get; }

    /// <summary>The findings as lines.</summary>
    public IEnumerable<string> FindingLines =>
        Findings.Select(static finding => $"{finding.Place.Words}: {finding.Rule.Id}: {finding.Message}");

    public string Declaration => _draft.Files.Single(static file => file.Path == "Notice.cs").Text;

    public string Layout => Of("layout.scriban-md");

    public string Of(string file) => _draft.Files.Single(found => found.Path == Folder + file).Text;

    /// <summary>
    /// Compiles the declaration with the generator, which checks the templates, and renders the example as HTML.
    /// </summary>
    public string Render()
    {
        var compilation = Consumer.Compile([Consumer.Parse(Global + Declaration, "Notice.cs")], "Letters");
        var generation = Generation.Of(
            compilation,
            [.. Templates.Select(static file => new TemplateText(Letter, file.Key, file.Value))]
        );
        Assert.DoesNotContain(generation.Diagnostics, static d => d.Severity == DiagnosticSeverity.Error);
        Assert.Empty(generation.CompilerDiagnostics);
        using var stream = new MemoryStream();
        Assert.True(generation.Output.Emit(stream).Success);
        stream.Position = 0;
        var assembly = new AssemblyLoadContext("Draft", isCollectible: true).LoadFromStream(stream);
        var render = typeof(ImportedDraft)
            .GetMethod(nameof(RenderLetter), BindingFlags.NonPublic | BindingFlags.Instance)!
            .MakeGenericMethod(assembly.GetType("Letters.Notice")!);
        return (string)render.Invoke(this, null)!;
    }

    /// <summary>Renders templates that print no field.</summary>
    public string RenderPlain() =>
        new LetterRenderer<PlainLetter>(TemplateFiles.FromTexts(Templates)).Render(
            new PlainLetter(),
            LetterFormat.Html
        );

    /// <summary>The words of a page's letter, with one space between them.</summary>
    public static string WordsOf(string html)
    {
        var body = new HtmlParser().ParseDocument(html).QuerySelector("main")!;
        foreach (var lineEnd in body.QuerySelectorAll("br"))
        {
            lineEnd.TextContent = " ";
        }

        return Words(
            string.Join(' ', body.QuerySelectorAll("p, h1, h2, h3, li, td, th").Where(IsInnermost).Select(Text))
        );

        static bool IsInnermost(AngleSharp.Dom.IElement element) => element.QuerySelector("p") is null;
    }

    /// <summary>A text with one space between its words.</summary>
    public static string Words(string text) =>
        string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private const string Global = "using System; using System.Collections.Generic;\n";

    private Dictionary<string, string> Templates =>
        _draft
            .Files.Where(static file => file.Path.StartsWith(Folder, StringComparison.Ordinal))
            .Where(static file => !file.Path.Contains("/samples/", StringComparison.Ordinal))
            .ToDictionary(static file => file.Path[Folder.Length..], static file => file.Text);

    private static bool IsOfEvery(string message) =>
        message.StartsWith("fonts, sizes", StringComparison.Ordinal)
        || message.StartsWith("the document has no fields", StringComparison.Ordinal);

    private string RenderLetter<TLetter>()
        where TLetter : class, ILetter<TLetter>
    {
        Assert.DoesNotContain(
            TemplateCheck.Run(TemplateFiles.FromTexts(Templates), TLetter.LetterSchema),
            static diagnostic => diagnostic.Rule.Severity == Diagnostics.Severity.Error
        );
        var read = LetterJson.Read<TLetter>(Encoding.UTF8.GetBytes(Of("samples/example.json")));
        Assert.Empty(read.Diagnostics);
        return new LetterRenderer<TLetter>(TemplateFiles.FromTexts(Templates)).Render(read.Value!, LetterFormat.Html);
    }

    // The lists in an item are read by themselves.
    private static string Text(AngleSharp.Dom.IElement element)
    {
        var copy = (AngleSharp.Dom.IElement)element.Clone(true);
        foreach (var list in copy.QuerySelectorAll("ul, ol"))
        {
            list.Remove();
        }

        return copy.TextContent;
    }
}
