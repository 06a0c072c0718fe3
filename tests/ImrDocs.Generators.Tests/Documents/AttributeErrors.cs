using System.Text.RegularExpressions;
using ImrDocs.Generators.Tests.Compiling;
using ImrDocs.Generators.Tests.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ImrDocs.Generators.Tests.Documents;

/// <summary>Which errors an attribute can cause: those of the wrong declarations that the tests have.</summary>
internal static partial class AttributeErrors
{
    private static readonly ILookup<string, string> Ids = DiagnosticCase
        .All.SelectMany(Errors)
        .Distinct()
        .ToLookup(static error => error.Attribute, static error => error.Id);

    /// <summary>The IDs in their order.</summary>
    /// <param name="attribute">The name in brackets: <c>MinCount</c>.</param>
    public static IEnumerable<string> Of(string attribute) => Ids[attribute].Order(StringComparer.Ordinal);

    private static IEnumerable<(string Attribute, string Id)> Errors(DiagnosticCase wrong)
    {
        var marked = Marked.Parse(wrong.Source);
        var root = CSharpSyntaxTree.ParseText(marked.Source, Consumer.Options).GetRoot();
        return from error in marked.Spans.Zip(wrong.Diagnostics)
            let id = error.Second.Split(':')[0]
            from attribute in Attributes([.. root.FindNode(error.First).AncestorsAndSelf()], id)
                .Select(static attribute => attribute.Name.ToString())
                .Concat(Named().Matches(error.Second).Select(static match => match.Value))
            select (attribute, id);
    }

    // The attribute with the place. A place outside of all attributes is that of a declaration: for a constraint the
    // field's, and for anything else the type's.
    private static IEnumerable<AttributeSyntax> Attributes(IReadOnlyList<SyntaxNode> nodes, string id) =>
        nodes.OfType<AttributeSyntax>().FirstOrDefault() is { } attribute ? [attribute]
        : id.StartsWith("IMR02", StringComparison.Ordinal) ? Declared(nodes.OfType<PropertyDeclarationSyntax>())
        : Declared(nodes.OfType<TypeDeclarationSyntax>());

    private static IEnumerable<AttributeSyntax> Declared(IEnumerable<MemberDeclarationSyntax> declarations) =>
        declarations.Take(1).SelectMany(static member => member.AttributeLists).SelectMany(static l => l.Attributes);

    // "... give one another [WireName]"
    [GeneratedRegex(@"(?<=\[)[A-Z][A-Za-z]+(?=[\](])")]
    private static partial Regex Named();
}
