using System.Globalization;
using Scriban.Parsing;

namespace ImrDocs.Determinations.Tests.Mutations;

/// <summary>Changes one thing at a time in a template, everywhere.</summary>
internal sealed class MutantGenerator
{
    private static readonly Dictionary<string, string[]> OtherOperators = new(StringComparer.Ordinal)
    {
        ["=="] = ["!="],
        ["!="] = ["=="],
        [">"] = ["<", ">=", "=="],
        ["&&"] = ["||"],
        ["||"] = ["&&"],
        ["!"] = [""],
        ["|"] = [""],
        ["."] = ["", "?."],
        [":"] = [""],
    };

    private static readonly string[] Enters = ["{{", "{{~", "{{-"];
    private static readonly string[] Exits = ["}}", "~}}", "-}}"];

    private readonly string _path;
    private readonly string _text;
    private readonly IReadOnlyList<string> _templates;
    private readonly IReadOnlyList<(Token Token, string Text)> _tokens;

    /// <param name="path">The template's path.</param>
    /// <param name="text">The template's text.</param>
    /// <param name="templates">The names by which templates can be included.</param>
    public MutantGenerator(string path, string text, IReadOnlyList<string> templates)
    {
        (_path, _text, _templates) = (path, text, templates);
        _tokens =
        [
            .. new Lexer(text, path)
                .Where(static token => token.Type != TokenType.Eof)
                .Select(token => (token, token.GetText(text))),
        ];
    }

    /// <summary>Every mutant that differs from the template, each text once, in the order of the places.</summary>
    public IEnumerable<Mutant> Generate() =>
        Enumerable
            .Range(0, _tokens.Count)
            .SelectMany(Of)
            .Concat(Tags())
            .Where(mutant => mutant.Text != _text)
            .DistinctBy(static mutant => mutant.Text);

    private IEnumerable<Mutant> Of(int index)
    {
        var (token, text) = _tokens[index];
        return token.Type switch
        {
            TokenType.Identifier => Others(index, text)
                .Prepend(Shorter(text))
                .Append("")
                .Select(other => Replace(MutationKind.Identifier, token, text, other)),
            TokenType.String => OtherTexts(index, text),
            TokenType.Integer => [Replace(MutationKind.Literal, token, text, text + "1")],
            TokenType.CodeEnter => Enters.Select(other => Replace(MutationKind.WhiteSpace, token, text, other)),
            TokenType.CodeExit => Exits.Select(other => Replace(MutationKind.WhiteSpace, token, text, other)),
            _ => OtherOperators
                .GetValueOrDefault(text, [])
                .Select(other => Replace(MutationKind.Operator, token, text, other)),
        };
    }

    // A member is taken for another member, and a name for another name.
    private IEnumerable<string> Others(int index, string text) =>
        _tokens
            .Where(
                (other, i) =>
                    other.Token.Type == TokenType.Identifier && IsMember(i) == IsMember(index) && other.Text != text
            )
            .Select(static other => other.Text)
            .Distinct()
            .Order(StringComparer.Ordinal);

    private IEnumerable<Mutant> OtherTexts(int index, string text)
    {
        var token = _tokens[index].Token;
        if (index > 0 && _tokens[index - 1].Text == "include")
        {
            return _templates
                .Select(name => $"'{name}'")
                .Append(Shorter(text[..^1]) + text[^1])
                .Select(other => Replace(MutationKind.Include, token, text, other));
        }

        var others = _tokens
            .Where(static other => other.Token.Type == TokenType.String)
            .Select(static other => other.Text)
            .Distinct()
            .Order(StringComparer.Ordinal);
        return others
            .Prepend(Shorter(text[..^1]) + text[^1])
            .Append("''")
            .Select(other => Replace(MutationKind.Literal, token, text, other));
    }

    // A tag is left out, or changes places with the next. One with a comment alone says nothing.
    private IEnumerable<Mutant> Tags()
    {
        var tags = TagSpans().ToList();
        for (var i = 0; i < tags.Count; i++)
        {
            var (start, end) = tags[i];
            yield return new(
                MutationKind.Tag,
                $"{Place(start)} without {_text[start..end]}",
                _path,
                _text.Remove(start, end - start)
            );
            if (i + 1 < tags.Count)
            {
                var (nextStart, nextEnd) = tags[i + 1];
                var swapped =
                    _text[..start]
                    + _text[nextStart..nextEnd]
                    + _text[end..nextStart]
                    + _text[start..end]
                    + _text[nextEnd..];
                yield return new(
                    MutationKind.Tag,
                    $"{Place(start)} {_text[start..end]} behind {_text[nextStart..nextEnd]}",
                    _path,
                    swapped
                );
            }
        }
    }

    private IEnumerable<(int Start, int End)> TagSpans()
    {
        var (start, isSaid) = (0, false);
        foreach (var (token, _) in _tokens)
        {
            if (token.Type == TokenType.CodeEnter)
            {
                (start, isSaid) = (token.Start.Offset, false);
            }
            else if (token.Type == TokenType.CodeExit && isSaid)
            {
                yield return (start, token.End.Offset + 1);
            }

            isSaid |= token.Type is not (TokenType.CodeEnter or TokenType.Comment or TokenType.CommentMulti);
        }
    }

    private bool IsMember(int index) => index > 0 && _tokens[index - 1].Token.Type == TokenType.Dot;

    private Mutant Replace(MutationKind kind, Token token, string text, string other) =>
        new(
            kind,
            $"{Place(token.Start.Offset)} {text} -> {(other.Length == 0 ? "nothing" : other)}",
            _path,
            _text[..token.Start.Offset] + other + _text[(token.End.Offset + 1)..]
        );

    // By the number of the tag, and the column within it: lines and columns of the file change with the wording.
    private string Place(int offset)
    {
        var tags = _tokens
            .Where(other => other.Token.Type == TokenType.CodeEnter && other.Token.Start.Offset <= offset)
            .Select(static other => other.Token.Start.Offset)
            .ToList();
        return string.Create(CultureInfo.InvariantCulture, $"{_path}({tags.Count},{offset - tags[^1] + 1})");
    }

    private static string Shorter(string text) => text.Length > 1 ? text[..^1] : text + "x";
}
