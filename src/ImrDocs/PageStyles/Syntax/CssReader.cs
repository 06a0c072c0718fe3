namespace ImrDocs.PageStyles.Syntax;

/// <summary>Reads the blocks of a style sheet.</summary>
/// <remarks>What is no declaration and no block is left out, as browsers do.</remarks>
internal sealed class CssReader
{
    private const int MaxDepth = 16;

    private readonly IReadOnlyList<CssToken> _tokens;
    private int _at;

    private CssReader(IReadOnlyList<CssToken> tokens) => _tokens = tokens;

    /// <summary>The blocks of a style sheet.</summary>
    /// <param name="text">The style sheet, with LF.</param>
    public static IReadOnlyList<CssBlock> Read(string text)
    {
        var reader = new CssReader(CssTokens.Of(text));
        List<CssBlock> blocks = [];
        while (reader._at < reader._tokens.Count)
        {
            blocks.AddRange(reader.Block([], 0).Blocks);
            reader._at++;
        }

        return blocks;
    }

    // Ends at the brace that closes the block.
    private CssBlock Block(IReadOnlyList<CssToken> head, int depth)
    {
        List<CssDeclaration> declarations = [];
        List<CssBlock> blocks = [];
        while (_at < _tokens.Count && !_tokens[_at].IsSign("}"))
        {
            var start = _at;
            _at = EndOfItem(start);
            var item = CssValue.Trim(CssValue.Range(_tokens, start, _at));
            if (_at < _tokens.Count && _tokens[_at].IsSign("{"))
            {
                if (depth == MaxDepth)
                {
                    _at = CssValue.EndOf(_tokens, _at);
                    continue;
                }

                _at++;
                blocks.Add(Block(item, depth + 1));
                _at++;
            }
            else
            {
                if (CssDeclaration.Read(item) is { } declaration)
                {
                    declarations.Add(declaration);
                }

                _at += _at < _tokens.Count && _tokens[_at].IsSign(";") ? 1 : 0;
            }
        }

        return new(head, declarations, blocks);
    }

    // At ';', at '}', or at the '{' of a block; the value of a custom property can hold braces.
    private int EndOfItem(int index)
    {
        while (index < _tokens.Count && _tokens[index].Kind == CssTokenKind.Space)
        {
            index++;
        }

        var isCustom =
            index < _tokens.Count
            && _tokens[index] is { Kind: CssTokenKind.Identifier } name
            && name.Text.StartsWith("--", StringComparison.Ordinal);
        while (index < _tokens.Count)
        {
            var token = _tokens[index];
            if (token.IsSign(";") || token.IsSign("}") || (token.IsSign("{") && !isCustom))
            {
                return index;
            }

            index = CssValue.EndOf(_tokens, index);
        }

        return index;
    }
}
