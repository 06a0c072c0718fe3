using ImrDocs.Cli.Tests;
using static ImrDocs.Import.Tests.WordFile;

namespace ImrDocs.Import.Tests;

public sealed class ImportToolTests : IDisposable
{
    private readonly Tool _tool = new("ImrDocs.Cli.dll");

    public void Dispose() => _tool.Dispose();

    [Fact]
    public void A_draft_is_written_to_a_folder_of_the_letters_name()
    {
        Write("Denial Letter.docx", Of(P(R("Dear ") + Merge("Name") + R(",", "<w:u w:val=\"single\"/>"))));

        var result = _tool.Run("import", "word", "Denial Letter.docx");

        Assert.Equal(
            (
                0,
                "Wrote denial-letter/DenialLetter.cs\n"
                    + "Wrote denial-letter/templates/denial-letter/layout.scriban-md\n"
                    + "Wrote denial-letter/templates/denial-letter/running-head.scriban-txt\n"
                    + "Wrote denial-letter/templates/denial-letter/title.scriban-txt\n"
                    + "Wrote denial-letter/templates/denial-letter/samples/example.json\n"
                    + "2 warnings: read each, and correct the draft.\n",
                "Denial Letter.docx: paragraph 1 (\"Dear «Name»,\"): warning IMR6104: formatting without an "
                    + "equivalent is "
                    + "left out (underline); write bold or italic if it has a meaning, or style it in page.css\n"
                    + "Denial Letter.docx: warning IMR6104: fonts, sizes, spacing, and margins of the document "
                    + "are left "
                    + "out; write them in page.css\n"
            ),
            (result.ExitCode, result.Output, result.Error)
        );
        Assert.Equal("Dear {{ name }},\n", _tool.Read("denial-letter/templates/denial-letter/layout.scriban-md"));
    }

    [Fact]
    public void A_draft_with_an_error_is_written_and_the_error_is_listed()
    {
        const string sentence = "We decided on your request, and your plan pays for what the letter names. ";
        var paragraphs = string.Concat(Enumerable.Repeat(P(R(sentence + sentence)), 2_000));
        Write("long.docx", Of(P(R("Dear ") + Merge("Name")) + paragraphs));

        var result = _tool.Run("import", "word", "long.docx");

        Assert.Equal(1, result.ExitCode);
        Assert.EndsWith(
            "1 error, 1 warning: correct the draft, and check it with 'check'.\n",
            result.Output,
            StringComparison.Ordinal
        );
        Assert.Contains(
            "long.docx: paragraph 1 (\"Dear «Name»\"): error IMR6113: IMR1302: the template has 298,016 characters",
            result.Error,
            StringComparison.Ordinal
        );
        Assert.StartsWith(
            "Dear {{ name }}\n",
            _tool.Read("long/templates/long/layout.scriban-md"),
            StringComparison.Ordinal
        );
    }

    [Theory]
    [InlineData("date-only.docx", "DateOnlyDocument")]
    [InlineData("rich-text.docx", "RichTextDocument")]
    public void A_letter_hides_no_type_that_its_declaration_names(string file, string type)
    {
        Write(file, Of(P(R("Dear ") + Merge("Name"))));

        Assert.Equal(0, _tool.Run("import", "word", file, "--out", "draft").ExitCode);
        Assert.Contains(
            $"public sealed partial record {type}\n",
            _tool.Read($"draft/{type}.cs"),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Files_that_are_there_are_never_replaced()
    {
        Write("letter.docx", Of(P(R("Dear ") + Merge("Name"))));
        _tool.Run("import", "word", "letter.docx", "--out", "draft");
        _tool.Write("draft/Letter.cs", "mine");

        var result = _tool.Run("import", "word", "letter.docx", "--out", "draft");

        Assert.Equal((2, ""), (result.ExitCode, result.Output));
        Assert.StartsWith("'draft/Letter.cs' is there already; ", result.Error, StringComparison.Ordinal);
        Assert.Equal("mine", _tool.Read("draft/Letter.cs"));
    }

    [Theory]
    [InlineData("none.docx", 1, "none.docx(1,1): error IMR4001: the file cannot be read: it does not exist\n")]
    [InlineData("text.docx", 1, "text.docx: error IMR6101: this is no .docx file")]
    [InlineData("folder", 1, "folder(1,1): error IMR4001: ")]
    public void A_file_that_is_no_document_is_an_error(string file, int exitCode, string error)
    {
        _tool.Write("text.docx", "Dear Ann");
        Directory.CreateDirectory(Path.Combine(_tool.Folder, "folder"));

        var result = _tool.Run("import", "word", file);

        Assert.Equal((exitCode, ""), (result.ExitCode, result.Output));
        Assert.StartsWith(error, result.Error, StringComparison.Ordinal);
        Assert.Equal(["folder", "text.docx"], _tool.Files());
    }

    [Theory]
    [InlineData("Try 'imrdocs import --help'.", "import")]
    [InlineData("Try 'imrdocs import word --help'.", "import", "word")]
    [InlineData("Try 'imrdocs import --help'.", "import", "pdf", "a.pdf")]
    public void Wrong_usage_is_told(string advice, params string[] arguments)
    {
        var result = _tool.Run(arguments);

        Assert.Equal(2, result.ExitCode);
        Assert.EndsWith(advice + "\n", result.Error, StringComparison.Ordinal);
    }

    private void Write(string name, byte[] content) => File.WriteAllBytes(Path.Combine(_tool.Folder, name), content);
}
