namespace ImrDocs.PageStyles.Syntax;

/// <summary>Reads selectors.</summary>
internal sealed class SelectorReader
{
    private readonly IReadOnlyList<CssToken> _tokens;
    private int _at;
    private bool _isBefore;

    private SelectorReader(IReadOnlyList<CssToken> tokens) => _tokens = tokens;

    /// <summary>The selectors of a list, without those that are not understood.</summary>
    public static IReadOnlyList<Selector> Read(IReadOnlyList<CssToken> list) =>
        [.. CssValue.Items(list).Select(static item => new SelectorReader(item).Read()).OfType<Selector>()];

    private Selector? Read()
    {
        List<SelectorPart> parts = [];
        SelectorCombinator? combinator = SelectorCombinator.None;
        do
        {
            // Nothing follows a pseudo-element.
            if (_isBefore || Part(combinator.Value) is not { } part)
            {
                return null;
            }

            parts.Insert(0, part);
            combinator = Combinator();
        } while (combinator is not null);

        return _at == _tokens.Count ? new(parts, _isBefore) : null;
    }

    private SelectorCombinator? Combinator()
    {
        var hasSpace = SkipSpace();
        SelectorCombinator? found = At() switch
        {
            null => null,
            { Kind: CssTokenKind.Sign, Text: ">" } => SelectorCombinator.Child,
            { Kind: CssTokenKind.Sign, Text: "+" } => SelectorCombinator.Sibling,
            _ => hasSpace ? SelectorCombinator.Descendant : null,
        };
        if (found is SelectorCombinator.Child or SelectorCombinator.Sibling)
        {
            _at++;
            SkipSpace();
        }

        return found;
    }

    private SelectorPart? Part(SelectorCombinator combinator)
    {
        var start = _at;
        var part = new SelectorPart(combinator);
        if (At() is { Kind: CssTokenKind.Identifier } name)
        {
            part = part with { Name = name.Text.ToLowerInvariant() };
            _at++;
        }
        else if (At() is { } any && any.IsSign("*"))
        {
            _at++;
        }

        while (At() is { Kind: CssTokenKind.Sign, Text: "." or ":" } sign && !_isBefore)
        {
            _at++;
            var changed = sign.Text == "." ? Class(part) : Pseudo(part);
            if (changed is null)
            {
                return null;
            }

            part = changed;
        }

        return _at > start ? part : null;
    }

    private SelectorPart? Class(SelectorPart part) =>
        Name() is { } name ? part with { Classes = [.. part.Classes, name] } : null;

    private SelectorPart? Pseudo(SelectorPart part)
    {
        var isElement = At() is { } sign && sign.IsSign(":");
        _at += isElement ? 1 : 0;
        var name = Name()?.ToLowerInvariant();

        // CSS 2 wrote it with one colon.
        _isBefore = name == "before";
        return _isBefore || !isElement
            ? name switch
            {
                "before" => part,
                "root" => part with { IsRoot = true },
                "first-child" => part with { IsFirst = true },
                "last-child" => part with { IsLast = true },
                "only-child" => part with { IsFirst = true, IsLast = true },
                _ => null,
            }
            : null;
    }

    private string? Name()
    {
        if (At() is { Kind: CssTokenKind.Identifier } name)
        {
            _at++;
            return name.Text;
        }

        return null;
    }

    private bool SkipSpace()
    {
        var start = _at;
        while (At() is { Kind: CssTokenKind.Space })
        {
            _at++;
        }

        return _at > start;
    }

    private CssToken? At() => _at < _tokens.Count ? _tokens[_at] : null;
}
