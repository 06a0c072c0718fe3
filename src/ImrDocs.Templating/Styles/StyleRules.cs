using ImrDocs.Diagnostics;

namespace ImrDocs.Templating.Styles;

/// <summary>
/// Finds where a style sheet does not consist of whole rules. A browser says nothing of it, and leaves out what
/// follows.
/// </summary>
/// <param name="report">Gets what is wrong.</param>
internal sealed class StyleRules(StyleReport report)
{
    private readonly Stack<StyleToken> _open = [];
    private StyleToken? _first;
    private bool _isCut;

    /// <summary>Reads the next part.</summary>
    public void Add(StyleToken token)
    {
        switch (token.Kind)
        {
            case StyleTokenKind.OpenComment:
                _isCut = true;
                Report(token, "this comment is not closed, and takes in all that follows; write '*/' where it ends");
                return;
            case StyleTokenKind.OpenString:
                Report(token, "this text is not closed in its line; write the quotation mark where it ends");
                break;
            case StyleTokenKind.Function or StyleTokenKind.Address:
                _open.Push(token);
                break;
            case StyleTokenKind.Sign when token.Value is "{" or "(" or "[":
                _open.Push(token);
                break;
            case StyleTokenKind.Sign when token.Value is "}" or ")" or "]":
                Close(token);
                return;
            case StyleTokenKind.Sign when _open.Count == 0:
                EndStatement(token);
                return;
        }

        _first ??= token;
    }

    /// <summary>Reads the end.</summary>
    public void End()
    {
        if (_isCut)
        {
            return;
        }

        if (_open.Count > 0)
        {
            foreach (var token in _open)
            {
                ReportOpen(token);
            }
        }
        else if (_first is not null)
        {
            Report(_first, "this is no rule: no block in braces follows it; write one, or take this away");
        }
    }

    private void Close(StyleToken token)
    {
        if (token.Value == "}" && _open.Any(static open => SignOf(open) == "{"))
        {
            while (SignOf(_open.Peek()) != "{")
            {
                ReportOpen(_open.Pop());
            }
        }

        if (_open.Count == 0 || CloserOf(_open.Peek()) != token.Value)
        {
            Report(token, $"this '{token.Value}' closes nothing; take it away, or write what it closes before it");
            return;
        }

        _open.Pop();
        _first = _open.Count == 0 && token.Value == "}" ? null : _first;
    }

    // Outside of braces, ';' ends only what begins with '@'; all else goes on to the next block, which is lost with it.
    private void EndStatement(StyleToken token)
    {
        if (_first is not { Kind: StyleTokenKind.Rule })
        {
            Report(
                _first ?? token,
                "this is no rule: ';' ends it, and no block in braces; write one, or take this away"
            );
        }

        _first = null;
    }

    private void ReportOpen(StyleToken token) =>
        Report(token, $"'{SignOf(token)}' is not closed, so that what follows is lost; write '{CloserOf(token)}'");

    private void Report(StyleToken token, string message) =>
        report.Add(TemplateRules.StyleSyntax, token.Index, message);

    private static string SignOf(StyleToken token) => token.Kind == StyleTokenKind.Sign ? token.Value : "(";

    private static string CloserOf(StyleToken token) =>
        SignOf(token) switch
        {
            "{" => "}",
            "[" => "]",
            _ => ")",
        };
}
