using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace ImrDocs.Generators.Declarations;

/// <summary>The documentation comment above a declaration, without the marks of the comment.</summary>
internal static class DocumentationComment
{
    public static string Of(SyntaxNode declaration) => string.Join("\n", declaration.GetLeadingTrivia().Select(Xml));

    private static string Xml(SyntaxTrivia trivia) =>
        trivia.Kind() switch
        {
            SyntaxKind.SingleLineCommentTrivia or SyntaxKind.SingleLineDocumentationCommentTrivia => Lines(trivia),
            SyntaxKind.MultiLineCommentTrivia or SyntaxKind.MultiLineDocumentationCommentTrivia => Block(trivia),
            _ => "",
        };

    private static string Lines(SyntaxTrivia trivia) =>
        string.Join(
            "\n",
            trivia
                .ToFullString()
                .Split('\n')
                .Select(static line => line.Trim())
                .Where(IsDocumentation)
                .Select(static line => line[3..])
        );

    private static bool IsDocumentation(string line) =>
        line.StartsWith("///", StringComparison.Ordinal) && !line.StartsWith("////", StringComparison.Ordinal);

    private static string Block(SyntaxTrivia trivia)
    {
        var text = trivia.ToFullString().Trim();
        if (!text.StartsWith("/**", StringComparison.Ordinal) || text.Length < 5)
        {
            return "";
        }

        return string.Join("\n", text[3..^2].Split('\n').Select(static line => line.Trim().TrimStart('*')));
    }
}
