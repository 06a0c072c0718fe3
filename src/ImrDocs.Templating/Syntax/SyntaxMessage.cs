namespace ImrDocs.Templating.Syntax;

/// <summary>Says in plain words what Scriban's parser reports, and what to write.</summary>
internal static class SyntaxMessage
{
    private const string Rest = "this cannot be read as Scriban: ";

    private const string Loop = "'for' names each element and its list, with 'in' between: {{ for item in list }}";

    private const string Member =
        "the name of a field follows '.', and begins with a letter; write it, or take the point away";

    private const string Conditional = "'?' has two values, parted by ':': {{ is_urgent ? 'yes' : 'no' }}";

    private const string Quotes =
        "a text stands in straight quotation marks, ' or \"; write them in place of the curly ones";

    // What Scriban calls a construct, and what is said where its expression is missing.
    private static readonly (string Construct, string Message)[] Missing =
    [
        ("if statement", "'if' has nothing to ask; write the condition after it: {{ if count > 0 }}"),
        ("while statement", "'while' has nothing to ask; write the condition after it: {{ while count > 0 }}"),
        ("for statement", Loop),
        ("tablerow statement", Loop),
        (
            "case statement",
            "'case' has no value to choose by: {{ case value }}; if 'case' is meant as a field, write "
                + "'(case)' or 'this.case'"
        ),
        ("capture statement", "'capture' names the variable that keeps its text: {{ capture name }}"),
        ("wrap statement", "'wrap' has nothing to call; write {{ include 'name' }}"),
        ("with statement", "'with' names nothing; write the section's name before its field: {{ part.title }}"),
        ("function statement", "a function has a name and names what it is given: {{ func greet(person) }}"),
        ("pipe expression", "no function follows '|'; write its name: {{ name | string.upcase }}"),
        ("assign expression", "no value follows '='; write one: {{ name = 'a' }}"),
        ("conditional expression", Conditional),
        (
            "unary expression",
            "nothing follows the sign before it that it could stand for; write a value, or take the " + "sign away"
        ),
        ("expression statement", "a value is missing here; write one, or take away what stands before it"),
    ];

    /// <summary>Whether a message says what to write, and not only what Scriban did not find.</summary>
    public static bool IsPlain(string message) => !message.StartsWith(Rest, StringComparison.Ordinal);

    /// <summary>The message as a sentence for an author.</summary>
    /// <param name="message">What Scriban says.</param>
    /// <param name="code">What stands in the tag before the place that it speaks of.</param>
    /// <param name="rest">What stands in it from there on.</param>
    public static string Describe(string message, string code, string rest) =>
        OfCharacter(message, rest)
        ?? IncludeSyntax.Describe(message, code, rest)
        ?? OfMissing(message)
        ?? OfToken(message, code, rest)
        ?? Rest + message.TrimEnd('.').Replace("\n", " ");

    private static string? OfCharacter(string message, string rest) =>
        rest.Length > 0 && rest[0] is '“' or '”' or '‘' or '’' ? Quotes
        : After(message, "Unexpected escape character `") is { Length: > 0 } escaped
            ? $"'\\{escaped[0]}' has no meaning in a text; write '\\\\' where a backslash is meant"
        : message.Contains("in string. Only 0 '") || message.Contains("Unexpected hex number")
            ? "this is no character by its number; write four digits after '\\u', such as '\\u00e9'"
        : message.Contains("exponent")
        || message.Contains("Invalid hex number")
        || message.Contains("Invalid binary number")
            ? "this number is not complete; write its digits"
        : null;

    private static string? OfMissing(string message)
    {
        if (message.Contains("Expecting 'in' word"))
        {
            return Loop;
        }

        if (
            !message.Contains("Expecting <expression> instead of")
            && !message.Contains("Expecting an <expression>")
            && !message.Contains("Expecting a variable instead of")
        )
        {
            return null;
        }

        return message.Contains("binary expression")
            ? message.Contains("instead of `\\n")
                ? "a calculation ends with its line; put it in one line"
                : "nothing follows the sign before this place; write the value on its right, or take the sign away"
            : Missing
                .Where(missing => message.Contains("parsing " + missing.Construct))
                .Select(static missing => missing.Message)
                .FirstOrDefault();
    }

    private static string? OfToken(string message, string code, string rest)
    {
        if (After(message, "loop variable <") is { } loop)
        {
            var name = loop.Substring(0, loop.IndexOf('>'));
            var member = name.Substring(name.IndexOf('.') + 1);
            return name.StartsWith("while", StringComparison.Ordinal)
                ? $"'while' has no member '{member}'; it has index, first, even, and odd"
                : $"'for' has no member '{member}'; it has index, rindex, length, first, last, even, odd, and changed";
        }

        return message.Contains("top level assignment in: <target")
                ? "'=' keeps a value and stands in no expression; to compare two values, write '=='"
            : message.Contains("Creating a function is only allowed")
                ? "a function is a statement of its own: {{ func greet(person) }}"
            : message.Contains("Expecting a closing `)`") || message.Contains("Expecting a closing parenthesis")
                ? "a parenthesis that is opened before this place is not closed; write ')'"
            : message.Contains("Expecting ']'") || message.Contains("while expecting `]`")
                ? "a bracket that is opened before this place is not closed; write ']'"
            : message.Contains("while expecting `:`") ? Conditional
            : message.Contains("When is expecting at least one value")
                ? "'when' names no value; write those for which it is taken: {{ when 'a', 'b' }}"
            : message.Contains("in the body of a `case` statement")
                ? "between 'case' and its 'end' stand 'when' and 'else' alone; put this after one of them"
            : message.Contains("followed by a plain identifier") ? Member
            : message.Contains("object initializer")
                ? "a template has no objects of its own; keep each value in a variable"
            : message.Contains("Unexpected } while no matching {") || message.Contains("Invalid token found `}`")
                ? "a tag ends with two braces; write '}}'"
            : message.Contains("Expecting a comma to separate")
                ? "the parameters of a function are parted by commas: {{ func greet(person, place) }}"
            : message.Contains("optional parameter") || message.Contains("parameter for a function")
                ? "a function names what it is given, one name after the other: {{ func greet(person, place) }}"
            : message.Contains("Opened interpolated expression")
                ? "the value in this text is not closed; write '}' after it"
            : OfFound(message, code);
    }

    // What stands where a statement ends, or begins.
    private static string? OfFound(string message, string code)
    {
        var found = After(message, "Invalid token found `") ?? After(message, "Unexpected token ");
        if (found is null or "")
        {
            return null;
        }

        return (found[0], After(message, "Unexpected token ") is not null) switch
        {
            ('|', true) => "a value stands before '|': {{ name | string.upcase }}",
            ('=', true) => "a name stands before '=': {{ name = 'a' }}",
            ('/', true) => "every block ends with the same word; write {{ end }}",
            (',', _) when code.Contains('|') || code.Contains('.') =>
                "what a function is given stands side by side, without commas: {{ name | string.replace 'a' 'b' }}",
            (',', _) => "a tag prints one value; write each in a tag of its own: {{ name }}, {{ count }}",
            (')', _) => "this ')' closes nothing; take it away, or write '(' where it begins",
            (']', _) => "this ']' closes nothing; take it away, or write '[' where it begins",
            ('.', _) => Member,
            ('\\', false) when found.StartsWith("\\n", StringComparison.Ordinal) =>
                "the line ends in the middle of an expression; put it in one line",
            (_, false) when code.Trim('~', '-', ' ') == "end" => "'end' stands alone; take away what follows it",
            (var sign, _) when sign != '`' && !char.IsLetterOrDigit(sign) =>
                $"'{Token(found)}' has no meaning here; take it away, or write a value on both sides of it",
            _ => null,
        };
    }

    private static string Token(string found) =>
        found.IndexOf('`') is > 0 and var end ? found.Substring(0, end) : found;

    private static string? After(string message, string part) =>
        message.IndexOf(part, StringComparison.Ordinal) is >= 0 and var index
            ? message.Substring(index + part.Length)
            : null;
}
