using System.Text;
using ImrDocs.Determinations;
using ImrDocs.TemplateFolders;
using ImrDocs.Templating.Syntax;

namespace ImrDocs.Benchmarks.Writers;

/// <summary>The style sheet of the page, read once.</summary>
internal static class PageStyle
{
    public static string Text { get; } =
        TemplateFiles
            .FromAssembly(typeof(FinalDetermination).Assembly, "determination")
            .Find(LetterFiles.Style)!
            .ReplaceLineEndings("\n")
            .TrimEnd();

    public static byte[] Utf8 { get; } = Encoding.UTF8.GetBytes(Text);
}
