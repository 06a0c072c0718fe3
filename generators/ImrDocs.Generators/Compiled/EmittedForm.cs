using System.Collections.Immutable;
using ImrDocs.Generators.Html;
using ImrDocs.Templating.Binding.Tree;
using ImrDocs.Templating.Flow;
using ImrDocs.Templating.Markdown;
using ImrDocs.Templating.Markdown.Containers;

namespace ImrDocs.Generators.Compiled;

/// <summary>A form of a letter that templates are compiled to.</summary>
/// <param name="Name">The name of the form, from which emitted classes have theirs.</param>
/// <param name="Type">The runtime's type of the form, as C#: it escapes values.</param>
internal abstract record EmittedForm(string Name, string Type)
{
    /// <summary>What the names of emitted files have after that of the template.</summary>
    public virtual string FileSuffix => "";

    /// <summary>What the form writes for a text of a template.</summary>
    /// <param name="text">The text.</param>
    /// <param name="calls">The includes and function calls that lead to the template, from the outermost.</param>
    public abstract string Literal(BoundText text, ImmutableArray<BoundStatement> calls);

    /// <summary>Whether blank lines of the templates' texts are kept single.</summary>
    public virtual bool HasBlankLines => false;

    /// <summary>The statements that write a text.</summary>
    /// <param name="text">The text in the form.</param>
    /// <param name="letter">The type of the letter, as C#.</param>
    public virtual IEnumerable<string> Statements(string text, string letter) => [Write("Literal", text)];

    protected static string Write(string method, string text) =>
        $"{MethodBody.Output}.{method}({Emit.Literal.Of(text)}u8);";

    /// <summary>What the form writes before and after a value, or a loop that takes a round.</summary>
    /// <param name="statement">The statement that prints the value, or the loop.</param>
    /// <param name="calls">The includes and function calls that lead to the template, from the outermost.</param>
    public virtual HtmlPiece Around(BoundStatement statement, ImmutableArray<BoundStatement> calls) => new("", "");
}

/// <summary>
/// The templates' own text, with values escaped for Markdown or, in templates of plain text, not at all.
/// </summary>
internal sealed record SourceForm(string Name, string Type, bool IsMarkdown) : EmittedForm(Name, Type)
{
    public static readonly SourceForm Markdown = new("Markdown", CompiledNames.MarkdownEscaping, true);

    public static readonly SourceForm PlainText = new("PlainText", CompiledNames.NoEscaping, false);

    public override bool HasBlankLines => IsMarkdown;

    public override string Literal(BoundText text, ImmutableArray<BoundStatement> calls) => text.Text;

    // Between some parts it is not known before the letter is written what is left out.
    public override IEnumerable<string> Statements(string text, string letter) =>
        IsMarkdown
            ? LineBreaks
                .Split(text, "\\\n", "\n", ContainerNames.Fence)
                .Select(static part => Write(MethodFor(part), part))
            : base.Statements(text, letter);

    private static string MethodFor(string part) =>
        part[0] == '\n' || ContainerNames.HasFenceAt(part, 0) ? "Lines" : "Literal";
}

/// <summary>What Markdig makes of the templates' text, step by step, with values escaped for HTML.</summary>
internal sealed record LetterHtmlForm(LetterHtml Html) : EmittedForm("Html", CompiledNames.HtmlEscaping)
{
    public override string FileSuffix => ".html";

    public override IEnumerable<string> Statements(string text, string letter)
    {
        foreach (
            var part in Html.HasOpenBreaks ? LineBreaks.Split(text, LineBreaks.Html, LineBreaks.ClosingTag) : [text]
        )
        {
            var method = Html.HasOpenBreaks && LineBreaks.BeginsWithEndOfBlock(part) ? "Closing" : "Literal";
            var start = 0;
            for (var image = Next(part, 0); image >= 0; image = Next(part, start))
            {
                image += HtmlRunWriter.ImageStart.Length;
                var end = part.IndexOf('"', image);
                yield return Write(method, part.Substring(start, image - start));
                yield return $"{MethodBody.Output}.Literal({CompiledNames.LetterImages}<{letter}>"
                    + $".Address({Emit.Literal.Of(part.Substring(image, end - image))}));";
                (method, start) = ("Literal", end);
            }

            yield return Write(method, part.Substring(start));
        }

        static int Next(string part, int start) =>
            part.IndexOf(HtmlRunWriter.ImageStart, start, StringComparison.Ordinal);
    }

    public override string Literal(BoundText text, ImmutableArray<BoundStatement> calls) => Around(text, calls).Before;

    public override HtmlPiece Around(BoundStatement statement, ImmutableArray<BoundStatement> calls) =>
        Html.Find(calls.Aggregate(CallPath.Root, static (path, call) => path.Enter(call)), statement);
}
