using System.Text.Json;
using ImrDocs.Claims;

namespace ImrDocs.Cli.Tests;

/// <summary>What <c>verify</c> says about code that the build compiled: what is approved is what ships.</summary>
public sealed class CompiledLetterTests : IDisposable
{
    private const string Folder = "claim";

    private static readonly StatusTable Table = new(9, LetterFiles<Claim>.Formats);

    private readonly Tool _tool = new("ImrDocs.Claims.dll");

    public CompiledLetterTests()
    {
        var source = Path.Combine(Tool.Repository, "tests/ImrDocs.Claims/templates/claim");
        foreach (var file in Directory.EnumerateFiles(source, "*", SearchOption.AllDirectories))
        {
            var target = Path.Combine(_tool.Folder, Folder, Path.GetRelativePath(source, file));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(file, target);
        }
    }

    public void Dispose() => _tool.Dispose();

    [Fact]
    public void Code_that_writes_another_letter_than_the_interpreter_is_an_error_of_the_sample() =>
        Assert.Equal(
            new(
                1,
                $"{Table.Head}{Table.Row("granted", "error")}\nVerified 1 sample in claim: 1 with errors\n"
                    + "For what an error means: claims explain IMR5008\n",
                "claim/samples/granted.json(1,1): error IMR5008: the compiled letter (md) is not the interpreted one: "
                    + "they differ first at line 1, column 1; the texts are not shown, since they may quote a "
                    + "sensitive value; nothing may be approved or sent until both are the same\n"
            ),
            _tool.Run("miscompiled", "verify", Folder)
        );

    [Fact]
    public void A_letter_that_compiled_code_leaves_to_the_interpreter_is_reported_with_the_reason() =>
        Assert.Equal(
            new(
                0,
                $"{Table.Head}{Table.Row("granted", "equal")}\nVerified 1 sample in claim: 1 as approved\n"
                    + "Compiled code leaves 1 sample to the interpreter, which is slower: md: limit (1)\n",
                ""
            ),
            _tool.Run("interpreted", "verify", Folder)
        );

    [Fact]
    public void Json_holds_each_form_that_is_left_to_the_interpreter()
    {
        using var json = JsonDocument.Parse(_tool.Run("interpreted", "verify", Folder, "--format", "json").Output);
        var fallback = Assert.Single(
            json.RootElement.GetProperty("samples")[0].GetProperty("fallbacks").EnumerateArray().ToList()
        );

        Assert.Equal("md", fallback.GetProperty("format").GetString());
        Assert.Equal("limit", fallback.GetProperty("reason").GetString());
    }

    [Fact]
    public void A_folder_whose_templates_are_not_those_of_the_build_is_not_compared()
    {
        var layout = Path.Combine(_tool.Folder, Folder, "layout.scriban-md");
        File.WriteAllText(layout, File.ReadAllText(layout) + "\nOne more.\n");

        Assert.DoesNotContain("IMR5008", _tool.Run("miscompiled", "verify", Folder).Error, StringComparison.Ordinal);
    }
}
