using ImrDocs.Diagnostics;
using ImrDocs.Templating.Checks;
using ImrDocs.Templating.Limits;
using ImrDocs.Templating.Syntax;

namespace ImrDocs.Templating.Tests.Growth;

public class GrowthTests
{
    // A compiler's threads have as little as this.
    private const int StackSize = 1024 * 1024;

    public static TheoryData<string> Names => [.. GrowthShapes.All.Select(static shape => shape.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void The_smallest_templates_break_what_they_are_meant_to(string name)
    {
        var shape = Shape(name);

        var (found, _) = Check(shape, shape.Start);

        Assert.Equal(shape.Broken ?? Rules(found), Rules(found));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void The_largest_templates_are_checked_or_refused_with_the_limit_that_they_pass(string name)
    {
        var shape = Shape(name);

        var (found, _) = Check(shape, shape.Largest);

        var limit = found.SingleOrDefault(static diagnostic => diagnostic.Rule == TemplateRules.Limit);
        Assert.Equal(shape.Limit is not null, limit is not null);
        Assert.Contains(shape.Limit ?? "", limit?.Message ?? "", StringComparison.Ordinal);
        Assert.True(found.Count <= TemplateLimits.Errors + 1, $"{found.Count} errors are reported.");
    }

    // What is allocated tells how much is done, and is the same on every machine.
    [TheoryWith(Needs.Time)]
    [MemberData(nameof(Names))]
    public void A_check_does_about_as_much_as_the_templates_are_long(string name)
    {
        var shape = Shape(name);
        Check(shape, shape.Start);

        var (_, before) = Check(shape, shape.Largest / 2);
        var (_, after) = Check(shape, shape.Largest);

        Assert.True(
            after < (3 * before) + 10_000_000,
            $"Twice the size takes {(double)after / before:F1} times as much: {after:N0} bytes."
        );
        Assert.True(after < 1_000_000_000, $"{after:N0} bytes are allocated.");
    }

    private static GrowthShape Shape(string name) => GrowthShapes.All.Single(shape => shape.Name == name);

    private static IEnumerable<string> Rules(IEnumerable<Diagnostic> found) =>
        found.Select(static diagnostic => diagnostic.Rule.Id).Distinct().Order(StringComparer.Ordinal);

    private static (IReadOnlyList<Diagnostic> Found, long Bytes) Check(GrowthShape shape, int size)
    {
        var templates = shape.Templates(size);
        IReadOnlyList<Diagnostic> found = [];
        var bytes = 0L;
        var thread = new Thread(
            () =>
            {
                var start = GC.GetAllocatedBytesForCurrentThread();
                found = LetterCheck.Run(
                    [.. templates.Select(static file => TemplateParser.Parse(file.Key, file.Value))],
                    GrowthLetter.Schema,
                    []
                );
                bytes = GC.GetAllocatedBytesForCurrentThread() - start;
            },
            StackSize
        );
        thread.Start();
        thread.Join();
        return (found, bytes);
    }
}
