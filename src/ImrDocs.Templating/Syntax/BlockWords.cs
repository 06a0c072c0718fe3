using System.Globalization;
using Scriban.Parsing;

namespace ImrDocs.Templating.Syntax;

/// <summary>
/// Finds blocks that nothing ends, and words such as <c>end</c> and <c>else</c> that belong to no block.
/// </summary>
internal sealed class BlockWords
{
    private static readonly HashSet<string> Openers = new(StringComparer.Ordinal)
    {
        "if",
        "for",
        "while",
        "case",
        "capture",
        "func",
        "with",
        "wrap",
        "tablerow",
    };

    private readonly Stack<Block> _open = new();
    private readonly List<SyntaxError> _diagnostics = [];

    /// <summary>What is wrong with the blocks of a template, by place.</summary>
    /// <param name="text">The template.</param>
    /// <param name="tokens">What it is made of.</param>
    /// <param name="isWhole">Whether that is all of it; what is open at the end of a part may end after it.</param>
    public static IReadOnlyList<SyntaxError> Check(string text, IEnumerable<Token> tokens, bool isWhole)
    {
        var words = new BlockWords();
        var beginsStatement = false;
        var code = tokens
            .Where(static token =>
                token.Type
                    is not (
                        TokenType.Whitespace
                        or TokenType.WhitespaceFull
                        or TokenType.Comment
                        or TokenType.CommentMulti
                    )
            )
            .ToList();
        for (var i = 0; i < code.Count; i++)
        {
            var word = code[i].Type == TokenType.Identifier ? code[i].GetText(text) : "";
            if (beginsStatement && !IsOwner(code, i))
            {
                var isBeforeWord = i + 1 < code.Count && code[i + 1].Type == TokenType.Identifier;
                words.Read(word, code[i].Start, isBeforeWord ? code[i + 1].GetText(text) : "");
            }
            else if (word == "do")
            {
                words._open.Push(new(word, code[i].Start));
            }

            beginsStatement = code[i].Type is TokenType.CodeEnter or TokenType.NewLine or TokenType.SemiColon;
        }

        var unended = words._open.Where(block => isWhole && block.IsKnown);
        words._diagnostics.AddRange(
            unended.Select(static block => new SyntaxError(
                block.Place,
                $"this '{block.Word}' has no end; write {{{{ end }}}} after what belongs to it"
            ))
        );
        return [.. words._diagnostics.OrderBy(static diagnostic => diagnostic.Place.Offset)];
    }

    // "for.index" asks the loop around it, and "case.title" a field.
    private static bool IsOwner(List<Token> code, int index) =>
        index + 1 < code.Count && code[index + 1].Type is TokenType.Dot or TokenType.QuestionDot;

    private void Read(string word, TextPosition place, string next)
    {
        if (Openers.Contains(word))
        {
            _open.Push(new(word, place));
            return;
        }

        switch (word)
        {
            case "end":
                End(place);
                break;
            case "else":
                Else(place, isLast: next != "if");
                break;
            case "when":
                When(place);
                break;
            case "endif" or "endfor" or "endwhile" or "endcase" or "endcapture" or "endfunc":
                _diagnostics.Add(new(place, $"every block ends with the same word; write 'end' in place of '{word}'"));
                _ = _open.Count > 0 ? _open.Pop() : null;
                break;
            case "foreach":
                _diagnostics.Add(new(place, "a loop begins with 'for': {{ for item in list }}"));
                _open.Push(new(word, place) { IsKnown = false });
                break;
            case "unless":
                _diagnostics.Add(new(place, "Scriban has no 'unless'; write {{ if !(...) }}"));
                _open.Push(new(word, place) { IsKnown = false });
                break;
        }
    }

    private void End(TextPosition place)
    {
        if (_open.Count > 0)
        {
            _open.Pop();
            return;
        }

        _diagnostics.Add(
            new(place, "this 'end' ends nothing, for no block is open here; take it away, or write what it ends")
        );
    }

    private void Else(TextPosition place, bool isLast)
    {
        if (_open.Count == 0 || _open.Peek().Word is not ("if" or "case" or "for" or "while" or "foreach" or "unless"))
        {
            _open.Push(new("else", place) { IsKnown = false });
            _diagnostics.Add(
                new(
                    place,
                    "this 'else' belongs to nothing; it stands between 'if', 'case' or 'for' and the 'end' of it"
                )
            );
        }
        else if (_open.Peek() is { Else: { } first } block)
        {
            _diagnostics.Add(
                new(
                    place,
                    string.Format(
                        CultureInfo.InvariantCulture,
                        "this '{0}' has an 'else' already, in line {1}; only the last branch is an 'else', and one "
                            + "before it is an '{2}'",
                        block.Word,
                        first.Line + 1,
                        block.Word == "case" ? "when" : "else if"
                    )
                )
            );
        }
        else if (isLast)
        {
            _open.Peek().Else = place;
        }
    }

    private void When(TextPosition place)
    {
        if (_open.Count == 0 || _open.Peek().Word != "case")
        {
            _open.Push(new("when", place) { IsKnown = false });
            _diagnostics.Add(
                new(place, "this 'when' belongs to nothing; it stands in a 'case': {{ case value }}{{ when 'a' }}")
            );
        }
        else if (_open.Peek().Else is not null)
        {
            _diagnostics.Add(new(place, "'when' stands before the 'else' of its 'case'; put the 'else' last"));
        }
    }

    private sealed record Block(string Word, TextPosition Place)
    {
        /// <summary>Whether the word is one of Scriban's.</summary>
        public bool IsKnown { get; init; } = true;

        /// <summary>Where its last branch begins; null before it does.</summary>
        public TextPosition? Else { get; set; }
    }
}
