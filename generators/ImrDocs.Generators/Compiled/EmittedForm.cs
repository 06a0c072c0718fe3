using System.Collections.Immutable;
using ImrDocs.Templating.Binding.Tree;

namespace ImrDocs.Generators.Compiled;

/// <summary>A form of a letter that templates are compiled to.</summary>
/// <param name="Name">The name of the form, from which emitted classes have theirs.</param>
/// <param name="Type">The runtime's type of the form, as C#: it escapes values.</param>
internal abstract record EmittedForm(string Name, string Type)
{
    /// <summary>What the form writes for a text of a template.</summary>
    /// <param name="text">The text.</param>
    /// <param name="calls">The includes and function calls that lead to the template, from the outermost.</param>
    public abstract string Literal(BoundText text, ImmutableArray<BoundStatement> calls);
}

/// <summary>The templates' own text, with values escaped for Markdown or, in templates of plain text, not at all.</summary>
internal sealed record SourceForm(string Name, string Type) : EmittedForm(Name, Type)
{
    public static readonly SourceForm Markdown = new("Markdown", CompiledNames.Namespace + "MarkdownForm");

    public static readonly SourceForm PlainText = new("PlainText", CompiledNames.Namespace + "PlainTextForm");

    public override string Literal(BoundText text, ImmutableArray<BoundStatement> calls) => text.Text;
}
