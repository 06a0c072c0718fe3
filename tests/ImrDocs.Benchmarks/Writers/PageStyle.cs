using System.Text;
using ImrDocs.TemplateFolders;
using ImrDocs.Templating.Syntax;
using ImrDocs.Warranties;

namespace ImrDocs.Benchmarks.Writers;

/// <summary>The style sheet of the page, read once.</summary>
internal static class PageStyle
{
    public static string Text { get; } =
        TemplateFiles
            .FromAssembly(typeof(WarrantyDecision).Assembly, "warranty")
            .Find(LetterFiles.Style)!
            .ReplaceLineEndings("\n")
            .TrimEnd();

    public static byte[] Utf8 { get; } = Encoding.UTF8.GetBytes(Text);
}
