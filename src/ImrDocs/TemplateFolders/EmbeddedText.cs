using System.Reflection;
using System.Text;
using ImrDocs.Templating.Syntax;

namespace ImrDocs.TemplateFolders;

/// <summary>The texts that this assembly embeds.</summary>
internal static class EmbeddedText
{
    /// <summary>The text of a resource, with LF.</summary>
    /// <param name="resource">The name of the resource.</param>
    public static string Read(string resource)
    {
        using var reader = new StreamReader(
            Assembly.GetExecutingAssembly().GetManifestResourceStream(resource)!,
            Encoding.UTF8
        );
        return TemplateText.Normalize(reader.ReadToEnd());
    }
}
