using System.Security.Cryptography;
using System.Text;
using System.Xml.Linq;
using ImrDocs.Forms;
using ImrDocs.Word.Redlines;
using static ImrDocs.Word.Redlines.WordNames;

namespace ImrDocs.Word.Descriptions;

/// <summary>
/// Describes a Word document in lines that people read: what it says, how it is built, and a digest of its bytes.
/// </summary>
/// <remarks>Each part begins with a line of its own, so that a redline shows what changed where it belongs.</remarks>
internal static class WordDescription
{
    /// <summary>The name of what every page repeats above its text.</summary>
    public const string Top = "header1";

    /// <summary>The name of what every page repeats below its text.</summary>
    public const string Bottom = "footer1";

    private const string Properties = "# Properties";
    private const string Margins = "# Head and foot of each page";
    private const string Images = "# Images";
    private const string Text = "# Text";
    private const string Styles = "# Styles";
    private const string Lists = "# Lists";
    private const string Digest = "# Digest";

    private static readonly string[] Parts = [Properties, Margins, Images, Text, Styles, Lists, Digest];

    /// <summary>The description of a document.</summary>
    /// <param name="document">The document.</param>
    /// <exception cref="InvalidDataException">It is no Word document as ImrDocs writes it.</exception>
    public static string Of(ReadOnlyMemory<byte> document)
    {
        var package = new WordPackage(document);
        var parts = new DocumentParts(package);
        var lines = new StringBuilder();
        Append(lines, Properties, PropertiesOf(package, parts));
        Append(lines, Margins, [Top, Bottom], name => Lines(package.Read($"word/{name}.xml")?.Root));
        Append(
            lines,
            Images,
            package
                .Paths.Where(static path => path.StartsWith("word/media/", StringComparison.Ordinal))
                .Select(path => $"{path} {HashOf(package.Find(path)!.Value)}")
        );
        Append(lines, Text, Lines(parts.Body).Concat(Lines(parts.Footnotes)));
        Append(lines, Styles, parts.Styles.Root!.Elements().Select(CompactXml.Of));
        Append(lines, Lists, parts.Numbering?.Root!.Elements(W + "abstractNum").Select(CompactXml.Of) ?? []);
        Append(lines, Digest, [HashOf(document)]);
        return lines.ToString();
    }

    /// <summary>The parts of a description that a redline compares by themselves; null where it is none.</summary>
    /// <param name="description">The description.</param>
    /// <remarks>
    /// The digest is no part, and neither are the styles that a letter has for its own text: they change with others.
    /// </remarks>
    public static IReadOnlyList<FormPart>? PartsOf(string description)
    {
        List<FormPart> parts = [];
        var rest = description.AsSpan();
        for (var i = 0; i < Parts.Length; i++)
        {
            if (!rest.StartsWith(Parts[i] + "\n", StringComparison.Ordinal))
            {
                return null;
            }

            rest = rest[(Parts[i].Length + 1)..];
            var end =
                i + 1 < Parts.Length ? rest.IndexOf($"\n{Parts[i + 1]}\n", StringComparison.Ordinal) : rest.Length;
            if (end < 0)
            {
                return null;
            }

            if (Parts[i] != Digest)
            {
                var text = rest[..end].ToString();
                parts.Add(
                    Parts[i] == Text
                        ? new("text", SpokenWords.OfLines(text)) { IsContent = true }
                        : new(Parts[i][2..].ToLowerInvariant(), Parts[i] == Styles ? OfEveryLetter(text) : text)
                );
            }

            rest = i + 1 < Parts.Length ? rest[(end + 1)..] : [];
        }

        return parts;
    }

    // A letter has further styles for what stands in it, which change with its text.
    private static string OfEveryLetter(string styles) =>
        string.Join(
            '\n',
            styles.Split('\n').Where(static line => !line.Contains(" customStyle=1 ", StringComparison.Ordinal))
        );

    private static IEnumerable<string> PropertiesOf(WordPackage package, DocumentParts parts) =>
        (package.Read("docProps/core.xml")?.Root!.Elements() ?? [])
            .Concat(package.Read("word/settings.xml")?.Root!.Elements() ?? [])
            .Concat(parts.Body.Elements(W + "sectPr"))
            .Select(CompactXml.Of);

    private static IEnumerable<string> Lines(XElement? part) =>
        part?.Descendants(W + "p").SelectMany(ParagraphLines.Of) ?? [];

    private static void Append(
        StringBuilder lines,
        string heading,
        IReadOnlyList<string> names,
        Func<string, IEnumerable<string>> linesOf
    ) => Append(lines, heading, names.SelectMany(name => linesOf(name).Select(line => $"{name}: {line}")));

    private static void Append(StringBuilder lines, string heading, IEnumerable<string> content)
    {
        lines.Append(heading).Append('\n');
        foreach (var line in content)
        {
            lines.Append(line).Append('\n');
        }

        if (heading != Digest)
        {
            lines.Append('\n');
        }
    }

    private static string HashOf(ReadOnlyMemory<byte> content) =>
        "sha256-" + Convert.ToHexStringLower(SHA256.HashData(content.Span));
}
