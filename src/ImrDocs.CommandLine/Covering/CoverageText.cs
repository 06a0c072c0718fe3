using System.Globalization;
using ImrDocs.CommandLine.Reporting;
using ImrDocs.CommandLine.Templates;
using ImrDocs.Verification.Coverage;

namespace ImrDocs.CommandLine.Covering;

/// <summary>Writes wording coverage for people: a table, then what is missing, each at its place.</summary>
internal static class CoverageText
{
    public static void Write(Terminal terminal, CoverageResult result, TemplateFolder folder)
    {
        var width = result
            .Templates.Select(static template => template.Path.Length)
            .Append("all templates".Length)
            .Max();
        foreach (var template in result.Templates)
        {
            terminal.Output.WriteLine(Row(terminal, width, template.Path, template.Reached, template.Count));
        }

        terminal.Output.WriteLine(Row(terminal, width, "all templates", result.Reached, result.Count));
        foreach (var template in result.Templates)
        {
            foreach (var missing in template.Missing)
            {
                var (_, line, column, _, _, _) = missing.Point;
                terminal.Output.WriteLine(
                    string.Create(
                        CultureInfo.InvariantCulture,
                        $"{result.Root}{template.Path}({line},{column}): {missing.Missing}"
                    )
                );
            }

            if (Ranges([.. template.MissingLines]) is { Length: > 0 } lines)
            {
                terminal.Output.WriteLine($"{result.Root}{template.Path}: no sample reaches {lines}");
            }
        }

        var aside = result.Templates.Sum(static template => template.Points.Count(static point => !point.Counts));
        var setAside =
            aside == 0 ? "" : string.Create(CultureInfo.InvariantCulture, $", {aside} set aside by comments");
        terminal.Output.WriteLine(
            $"{Quantity.Of(result.Samples, "sample")} in {folder.Name}, "
                + $"{Quantity.Of(result.Count - result.Reached, "point")} missing{setAside}"
        );
    }

    /// <summary>A part in percent, with a point and one decimal where it is not whole.</summary>
    public static string Percent(int reached, int count) =>
        CoverageResult.Percent(reached, count).ToString("0.#", CultureInfo.InvariantCulture);

    private static string Row(Terminal terminal, int width, string name, int reached, int count)
    {
        var row = string.Create(
            CultureInfo.InvariantCulture,
            $"{name.PadRight(width)}  {reached, 4} of {count, -4} {Percent(reached, count), 5} %"
        );
        return reached == count ? row : terminal.Paint(Ink.Yellow, row);
    }

    // Lines that follow each other are named together: "lines 4-6, 9".
    private static string Ranges(IReadOnlyList<int> lines)
    {
        List<(int First, int Last)> ranges = [];
        foreach (var line in lines)
        {
            if (ranges is [.., var (first, last)] && last == line - 1)
            {
                ranges[^1] = (first, line);
            }
            else
            {
                ranges.Add((line, line));
            }
        }

        var numbers = string.Join(
            ", ",
            ranges.Select(static range =>
                range.First == range.Last
                    ? range.First.ToString(CultureInfo.InvariantCulture)
                    : string.Create(CultureInfo.InvariantCulture, $"{range.First}-{range.Last}")
            )
        );
        return lines.Count == 0 ? "" : (lines.Count == 1 ? "line " : "lines ") + numbers;
    }
}
