using ImrDocs.Tracing;

namespace ImrDocs.Verification.Tests.Coverage.Mutants;

/// <summary>A template in which what happens at one point is broken, and nothing else.</summary>
/// <param name="Point">The point.</param>
/// <param name="What">What stands in the place of what is asked or printed.</param>
/// <param name="Text">The text of the template.</param>
internal sealed record PointMutant(WordingPoint Point, string What, string Text)
{
    private const string Mark = "'Mutant'";

    /// <summary>Breaks a point; the same each time.</summary>
    /// <param name="point">The point.</param>
    /// <param name="source">The text of its template.</param>
    public static PointMutant Of(WordingPoint point, string source)
    {
        if (point.Kind == WordingPointKind.Template)
        {
            return new(point, "an empty template", "");
        }

        var start = OffsetOf(source, point.Line, point.Column);
        return point.Kind == WordingPointKind.Branch
            ? OfBranch(point, source, start)
            : Replace(point, source, start, EndOf(source, start, point.Subject), InPlaceOf(point));
    }

    private static string InPlaceOf(WordingPoint point) =>
        (point.Kind, point.Outcome, point.Subject) switch
        {
            (WordingPointKind.Condition or WordingPointKind.Operand, "true", _) => "false",
            (WordingPointKind.Condition or WordingPointKind.Operand, _, _) => "true",
            (WordingPointKind.List, "empty", var list) => $"({list}.size == 0 ? [{Mark}] : {list})",
            (WordingPointKind.List, "one", var list) => $"({list}.size == 1 ? [] : {list})",
            (WordingPointKind.List, "several", var list) => $"({list} | array.limit 1)",
            (WordingPointKind.List, _, _) => "[]",
            (WordingPointKind.Choice, var value, var choice) => $"({choice} == {value} ? {Mark} : {choice})",
            (WordingPointKind.Optional, "present", _) => "null",
            (WordingPointKind.Optional, _, var field) => $"({field} ?? {Mark})",
            _ => throw new ArgumentOutOfRangeException(nameof(point), point, "No way is known to break it."),
        };

    // What a branch says has the mark before it; where no branch fits, one that always does says it.
    private static PointMutant OfBranch(WordingPoint point, string source, int start)
    {
        var print = $"{{{{ {Mark} }}}}";
        if (point.Outcome == "none")
        {
            return Insert(
                point,
                source,
                source.IndexOf("{{ end }}", start, StringComparison.Ordinal),
                $"{{{{ else }}}}{print}"
            );
        }

        var head = point.Outcome == "else" ? source.IndexOf("else", start, StringComparison.Ordinal) : start;
        var body = source.IndexOf("}}", head, StringComparison.Ordinal) + 2;
        return Insert(
            point,
            source,
            body,
            point.Outcome == "else" ? print : $"{{{{ if {point.Subject} == {point.Outcome} }}}}{print}{{{{ end }}}}"
        );
    }

    private static PointMutant Insert(WordingPoint point, string source, int at, string text) =>
        Replace(point, source, at, at, text);

    private static PointMutant Replace(WordingPoint point, string source, int start, int end, string text) =>
        new(point, text, source[..start] + text + source[end..]);

    private static int OffsetOf(string source, int line, int column)
    {
        var offset = 0;
        for (var i = 1; i < line; i++)
        {
            offset = source.IndexOf('\n', offset) + 1;
        }

        return offset + column - 1;
    }

    // The subject is what the template writes, on one line.
    private static int EndOf(string source, int start, string subject)
    {
        var end = start;
        foreach (var c in subject.Where(static c => !char.IsWhiteSpace(c)))
        {
            while (char.IsWhiteSpace(source[end]))
            {
                end++;
            }

            Assert.Equal(c, source[end++]);
        }

        return end;
    }
}
