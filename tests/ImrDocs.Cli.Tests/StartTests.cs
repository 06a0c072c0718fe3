using ImrDocs.TemplateFolders;

namespace ImrDocs.Cli.Tests;

/// <summary>How a repository of templates begins: <c>init</c>, and <c>new style</c>.</summary>
public sealed class StartTests : IDisposable
{
    private readonly Tool _tool = new();

    public void Dispose() => _tool.Dispose();

    [Fact]
    public void A_new_repository_has_the_built_in_templates_and_is_right_at_once()
    {
        var result = _tool.Run("init", "letters");

        Assert.Equal((0, ""), (result.ExitCode, result.Error));
        Assert.StartsWith(
            "Wrote 13 files to letters\n\nNext, in that folder:\n",
            result.Output,
            StringComparison.Ordinal
        );
        using var inside = _tool.In("letters");
        Assert.Equal(new(0, "Checked 9 templates in templates/warranty: no errors\n", ""), inside.Run("check"));
        Assert.Contains(
            "imrdocs verify --format github",
            inside.Read(".github/workflows/letters.yml"),
            StringComparison.Ordinal
        );
        Assert.Contains("'imrdocs review'", inside.Read(".gitignore"), StringComparison.Ordinal);
        Assert.Equal(0, inside.Run("coverage", "--propose").ExitCode);
        Assert.Equal(1, inside.Run("verify").ExitCode);
        Assert.Equal(0, inside.Run("review", "--accept-all").ExitCode);
        Assert.Equal(0, inside.Run("verify").ExitCode);
        Assert.Equal(0, inside.Run("coverage", "--min", "100").ExitCode);
    }

    [Fact]
    public void What_is_there_already_is_kept()
    {
        _tool.Write(".gitignore", "mine\n");

        var result = _tool.Run("init");

        Assert.StartsWith(
            "Kept .gitignore, which is there already\nWrote 12 files to .\n",
            result.Output,
            StringComparison.Ordinal
        );
        Assert.Equal("mine\n", _tool.Read(".gitignore"));
    }

    [Fact]
    public void A_style_to_change_is_a_copy_of_the_default_one()
    {
        Directory.CreateDirectory(Path.Combine(_tool.Folder, "templates/warranty"));
        _tool.Write("templates/warranty/layout.scriban-md", "Text.\n");

        Assert.Equal(new(0, "Wrote templates/warranty/page.css\n", ""), _tool.Run("new", "style"));
        Assert.Equal(DefaultStyle.Text, _tool.Read("templates/warranty/page.css"));
        Assert.Equal(
            new(2, "", "'templates/warranty/page.css' is there already; the letter has a style of its own.\n"),
            _tool.Run("new", "style")
        );
    }
}
