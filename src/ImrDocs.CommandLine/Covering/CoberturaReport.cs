using System.Globalization;
using System.Text;
using System.Xml;
using ImrDocs.CommandLine.Reporting;
using ImrDocs.Tracing;
using ImrDocs.Verification.Coverage;

namespace ImrDocs.CommandLine.Covering;

/// <summary>
/// Writes wording coverage in the format of Cobertura (coverage-04), which viewers of code coverage read: a template is
/// a file, its points are branches of their lines.
/// </summary>
internal static class CoberturaReport
{
    private static readonly XmlWriterSettings Settings = new()
    {
        Indent = true,
        NewLineChars = "\n",
        Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
    };

    public static string Write(CoverageResult result, string letter)
    {
        var files = result.Templates.Select(static template => (template.Path, Lines: LinesOf(template))).ToList();
        var all = files.SelectMany(static file => file.Lines).ToList();
        using var stream = new MemoryStream();
        using (var xml = XmlWriter.Create(stream, Settings))
        {
            xml.WriteStartDocument();
            xml.WriteStartElement("coverage");
            WriteRates(xml, all);
            WriteNumber(xml, "lines-covered", all.Count(static line => line.Hits > 0));
            WriteNumber(xml, "lines-valid", all.Count);
            WriteNumber(xml, "branches-covered", all.Sum(static line => line.Reached));
            WriteNumber(xml, "branches-valid", all.Sum(static line => line.Points.Count));

            // The format asks for a time; the same samples give the same bytes, so it is none.
            xml.WriteAttributeString("timestamp", "0");
            xml.WriteAttributeString("version", "1");
            xml.WriteStartElement("sources");
            xml.WriteElementString(
                "source",
                VisibleLine.Of(Path.IsPathRooted(result.Root) ? result.Root.TrimEnd('/') : ".")
            );
            xml.WriteEndElement();
            xml.WriteStartElement("packages");
            xml.WriteStartElement("package");
            xml.WriteAttributeString("name", letter);
            WriteRates(xml, all);
            xml.WriteStartElement("classes");
            foreach (var (path, lines) in files)
            {
                WriteTemplate(xml, path, Path.IsPathRooted(result.Root) ? path : result.Root + path, lines);
            }

            xml.WriteEndDocument();
        }

        return Encoding.UTF8.GetString(stream.ToArray()) + "\n";
    }

    private static void WriteTemplate(XmlWriter xml, string name, string file, IReadOnlyList<CoveredLine> lines)
    {
        xml.WriteStartElement("class");
        xml.WriteAttributeString("name", VisibleLine.Of(name));
        xml.WriteAttributeString("filename", VisibleLine.Of(file));
        WriteRates(xml, lines);
        xml.WriteElementString("methods", "");
        xml.WriteStartElement("lines");
        foreach (var line in lines)
        {
            xml.WriteStartElement("line");
            WriteNumber(xml, "number", line.Number);
            WriteNumber(xml, "hits", line.Hits);
            xml.WriteAttributeString("branch", line.Points.Count > 0 ? "true" : "false");
            if (line.Points.Count > 0)
            {
                xml.WriteAttributeString(
                    "condition-coverage",
                    string.Create(
                        CultureInfo.InvariantCulture,
                        $"{line.Reached * 100 / line.Points.Count}% ({line.Reached}/{line.Points.Count})"
                    )
                );
                WriteConditions(xml, line);
            }

            xml.WriteEndElement();
        }

        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    private static void WriteConditions(XmlWriter xml, CoveredLine line)
    {
        xml.WriteStartElement("conditions");
        foreach (
            var (number, condition) in line
                .Points.GroupBy(static point => (point.Point.Column, point.Point.Kind, point.Point.Subject))
                .Index()
        )
        {
            xml.WriteStartElement("condition");
            WriteNumber(xml, "number", number);
            xml.WriteAttributeString(
                "type",
                condition.Key.Kind is WordingPointKind.Branch or WordingPointKind.List or WordingPointKind.Choice
                    ? "switch"
                    : "jump"
            );
            xml.WriteAttributeString(
                "coverage",
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"{condition.Count(static point => point.IsReached) * 100 / condition.Count()}%"
                )
            );
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }

    private static void WriteRates(XmlWriter xml, IReadOnlyCollection<CoveredLine> lines)
    {
        xml.WriteAttributeString("line-rate", Rate(lines.Count(static line => line.Hits > 0), lines.Count));
        xml.WriteAttributeString(
            "branch-rate",
            Rate(lines.Sum(static line => line.Reached), lines.Sum(static line => line.Points.Count))
        );
        xml.WriteAttributeString("complexity", "0");
    }

    private static string Rate(int part, int whole) =>
        (whole == 0 ? 1 : Math.Floor(part * 10000m / whole) / 10000).ToString("0.####", CultureInfo.InvariantCulture);

    private static void WriteNumber(XmlWriter xml, string name, int number) =>
        xml.WriteAttributeString(name, number.ToString(CultureInfo.InvariantCulture));

    private static List<CoveredLine> LinesOf(TemplateCoverage template)
    {
        var points = template
            .Points.Where(static point => point.Counts && point.Point.Kind != WordingPointKind.Template)
            .ToLookup(static point => point.Point.Line);
        var hits = template.Lines.ToDictionary();
        return
        [
            .. hits
                .Keys.Union(points.Select(static line => line.Key))
                .Order()
                .Select(line => new CoveredLine(
                    line,
                    hits.TryGetValue(line, out var count) ? count
                        : points[line].Any(static point => point.IsReached) ? 1
                        : 0,
                    [.. points[line]]
                )),
        ];
    }

    private sealed record CoveredLine(int Number, int Hits, IReadOnlyList<PointCoverage> Points)
    {
        public int Reached => Points.Count(static point => point.IsReached);
    }
}
