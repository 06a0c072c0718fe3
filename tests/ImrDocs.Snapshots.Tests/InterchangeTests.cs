using System.Text;

namespace ImrDocs.Snapshots.Tests;

/// <summary>
/// Files as Verify writes them, made by hand after its rules: the engine takes the same ones, and writes the same.
/// </summary>
public sealed class InterchangeTests : IDisposable
{
    private const string Text = "Dear Dr. Núñez,\nthe denial was overturned.\n";

    private static readonly Shape[] Shapes =
    [
        new("one text", [], [("md", null)], ["Letters.Reads.verified.md"]),
        new(
            "two forms",
            [],
            [("md", null), ("html", null)],
            ["Letters.Reads.verified.md", "Letters.Reads.verified.html"]
        ),
        new(
            "named",
            [],
            [("md", "summary"), ("md", "items")],
            ["Letters.Reads#summary.verified.md", "Letters.Reads#items.verified.md"]
        ),
        new(
            "indexed",
            [],
            [("md", null), ("md", null), ("html", null)],
            ["Letters.Reads#00.verified.md", "Letters.Reads#01.verified.md", "Letters.Reads.verified.html"]
        ),
        new(
            "named and indexed",
            [],
            [("md", "item"), ("md", "item")],
            ["Letters.Reads#item.00.verified.md", "Letters.Reads#item.01.verified.md"]
        ),
        new(
            "parameters",
            [("sample", "a/b"), ("day", new DateOnly(2016, 12, 9)), ("all", true), ("none", null)],
            [("md", null)],
            ["Letters.Reads_sample=a-b_day=2016-12-09_all=True_none=null.verified.md"]
        ),
        new(
            "parameters, named",
            [("sample", "seed")],
            [("md", "title")],
            ["Letters.Reads_sample=seed#title.verified.md"]
        ),
        new("a list", [("numbers", new[] { 1, 2 })], [("md", null)], ["Letters.Reads_numbers=1,2.verified.md"]),
    ];

    private readonly TempFolder _folder = new();

    public static TheoryData<string> Names => [.. Shapes.Select(static shape => shape.Name)];

    public void Dispose() => _folder.Dispose();

    [Theory]
    [MemberData(nameof(Names))]
    public void The_engine_writes_the_names_and_the_bytes_of_Verify(string name)
    {
        var shape = Shape.Named(name);

        Compare(shape);

        Assert.Equal(
            shape
                .Files.Select(static file => file.Replace(".verified.", ".received.", StringComparison.Ordinal))
                .Order(StringComparer.Ordinal),
            _folder.Files
        );
        Assert.All(_folder.Files, file =>
            Assert.Equal([0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes(Text)], _folder.Read(file))
        );
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Files_with_and_without_a_byte_order_mark_pass(string name)
    {
        var shape = Shape.Named(name);
        foreach (var (index, file) in shape.Files.Index())
        {
            _folder.Write(
                file,
                index % 2 == 0 ? Encoding.UTF8.GetBytes(Text) : [0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes(Text)]
            );
        }

        Assert.True(Compare(shape).IsMatch);
        Assert.Equal(shape.Files.Order(StringComparer.Ordinal), _folder.Files);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void A_file_with_one_line_break_too_many_or_with_CRLF_fails_alone(string name)
    {
        var shape = Shape.Named(name);
        foreach (var wrong in new[] { Text + "\n", Text.Replace("\n", "\r\n", StringComparison.Ordinal) })
        {
            shape.Files.ToList().ForEach(file => _folder.WriteVerified(file, Text));
            _folder.WriteVerified(shape.Files[^1], wrong);

            var result = Compare(shape);

            Assert.Equal(
                [shape.Files[^1]],
                result
                    .Files.Where(static file => file.Status == SnapshotStatus.NotEqual)
                    .Select(static file => file.VerifiedFileName)
            );
            Assert.Equal(
                wrong.Contains('\r'),
                result.Files.Single(static file => file.Status == SnapshotStatus.NotEqual).Diagnostic is not null
            );
            Assert.Empty(result.Orphans);
        }
    }

    private SnapshotResult Compare(Shape shape) =>
        new SnapshotRun().Compare(
            _folder.Name(shape.Parameters),
            shape.Targets.Select(static target => new SnapshotTarget(target.Extension, Text, target.Name))
        );

    private sealed record Shape(
        string Name,
        (string, object?)[] Parameters,
        (string Extension, string? Name)[] Targets,
        string[] Files
    )
    {
        public static Shape Named(string name) => Shapes.Single(shape => shape.Name == name);
    }
}
