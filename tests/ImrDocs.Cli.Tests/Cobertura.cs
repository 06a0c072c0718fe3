using System.Globalization;
using System.Xml.Linq;

namespace ImrDocs.Cli.Tests;

/// <summary>
/// Holds a document to the rules of Cobertura's format, coverage-04: which elements and attributes there are, in which
/// order, and that the figures are those of the lines.
/// </summary>
internal static class Cobertura
{
    private static readonly Dictionary<string, (string[] Children, bool IsRepeated, string[] Attributes)> Rules = new(
        StringComparer.Ordinal
    )
    {
        ["coverage"] = (
            ["sources", "packages"],
            false,
            [
                "line-rate",
                "branch-rate",
                "lines-covered",
                "lines-valid",
                "branches-covered",
                "branches-valid",
                "complexity",
                "version",
                "timestamp",
            ]
        ),
        ["sources"] = (["source"], true, []),
        ["source"] = ([], false, []),
        ["packages"] = (["package"], true, []),
        ["package"] = (["classes"], false, ["name", "line-rate", "branch-rate", "complexity"]),
        ["classes"] = (["class"], true, []),
        ["class"] = (["methods", "lines"], false, ["name", "filename", "line-rate", "branch-rate", "complexity"]),
        ["methods"] = ([], false, []),
        ["lines"] = (["line"], true, []),
        ["line"] = (["conditions"], true, ["number", "hits", "branch", "condition-coverage"]),
        ["conditions"] = (["condition"], true, []),
        ["condition"] = ([], false, ["number", "type", "coverage"]),
    };

    public static void Validate(XElement coverage)
    {
        foreach (var element in coverage.DescendantsAndSelf())
        {
            var (children, isRepeated, attributes) = Rules[element.Name.LocalName];
            string[] found = [.. element.Elements().Select(static child => child.Name.LocalName)];
            Assert.Equal(isRepeated ? [.. found.Where(children.Contains)] : children, found);
            string[] needed =
                element.Name == "line" && element.Attribute("branch")!.Value == "false"
                    ? [.. attributes[..^1]]
                    : attributes;
            Assert.Equal(
                needed.Order(StringComparer.Ordinal),
                element.Attributes().Select(static attribute => attribute.Name.LocalName).Order(StringComparer.Ordinal)
            );
        }

        var lines = coverage.Descendants("line").ToList();
        var branches = lines
            .Where(static line => line.Attribute("branch")!.Value == "true")
            .Select(static line => line.Attribute("condition-coverage")!.Value.Split('(', '/', ')'))
            .ToList();
        Assert.Equal(Number(coverage, "lines-valid"), lines.Count);
        Assert.Equal(Number(coverage, "lines-covered"), lines.Count(static line => Number(line, "hits") > 0));
        Assert.Equal(
            Number(coverage, "branches-covered"),
            branches.Sum(static parts => int.Parse(parts[1], CultureInfo.InvariantCulture))
        );
        Assert.Equal(
            Number(coverage, "branches-valid"),
            branches.Sum(static parts => int.Parse(parts[2], CultureInfo.InvariantCulture))
        );
        Assert.All(coverage.Descendants("lines"), static list =>
            Assert.Equal(
                list.Elements().Select(static line => Number(line, "number")).Distinct().Order(),
                list.Elements().Select(static line => Number(line, "number"))
            )
        );
    }

    private static int Number(XElement element, string attribute) =>
        int.Parse(element.Attribute(attribute)!.Value, CultureInfo.InvariantCulture);
}
