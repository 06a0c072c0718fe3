using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text.Json.Nodes;
using CsCheck;
using ImrDocs.Tests.RichTexts;

namespace ImrDocs.Generators.Tests.Compiled;

/// <summary>
/// Compiles letters with rich texts in every place, and holds what they write to what the interpreter writes.
/// </summary>
[Trait("Duration", "Long")]
public sealed class RichTextParityTests
{
    private static readonly string[] Languages = ["", ", Language = \"en\"", ", Language = \"ar\""];

    [Fact]
    public void A_rich_text_is_written_as_the_interpreter_writes_it_wherever_it_stands()
    {
        var assembly = LetterProject.Compile([
            .. RichTextPlaces.Layouts.Select(
                static (layout, i) => new LetterProject(Name(i), Declaration(i), Files(layout))
            ),
        ]);
        var cases = Property
            .Values(RichTextGeneration.Values.Array[3], Effort.Of(2_000))
            .Select(static values =>
                new JsonObject
                {
                    ["name"] = "Ann",
                    ["rationale"] = values[0].ToString(),
                    ["remarks"] = values[1].ToString(),
                    ["findings"] = new JsonArray(values[1].ToString(), values[2].ToString()),
                }.ToJsonString()
            )
            .ToList();
        for (var i = 0; i < RichTextPlaces.Layouts.Count; i++)
        {
            var layout = RichTextPlaces.Layouts[i];
            var parity = Parity.Of(assembly.GetType($"Opinions{i}.Opinion")!, Files(layout), cases);

            Assert.True(parity.Difference is null, $"{layout}\n--- case\n{parity.Difference}");
            Assert.Equal(cases.Count, parity.Compiled);

            // What loosens a list is left to the interpreter.
            Assert.InRange(parity.Html, 1, cases.Count);
        }
    }

    private static Dictionary<string, string> Files(string layout) =>
        new()
        {
            ["layout.scriban-md"] = layout,
            ["title.scriban-txt"] = "Opinion",
            ["running-head.scriban-txt"] = "Opinion",
        };

    private static string Name(int index) => string.Create(CultureInfo.InvariantCulture, $"opinion-{index}");

    // The letter of the runtime's tests, once for each layout.
    private static string Declaration(int index) =>
        File.ReadAllText(Path.Combine(Here(), "..", "..", "ImrDocs.Tests", "Letters", "Opinion.cs"))
            .Replace(
                "namespace ImrDocs.Tests.Letters;",
                string.Create(CultureInfo.InvariantCulture, $"namespace Opinions{index};"),
                StringComparison.Ordinal
            )
            .Replace(
                "[Letter(\"opinion\")]",
                $"[Letter(\"{Name(index)}\"{Languages[index % Languages.Length]})]",
                StringComparison.Ordinal
            );

    private static string Here([CallerFilePath] string file = "") => Path.GetDirectoryName(file)!;
}
