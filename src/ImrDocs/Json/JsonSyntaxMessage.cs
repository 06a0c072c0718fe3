using System.Text.Json;
using ImrDocs.Validation;

namespace ImrDocs.Json;

/// <summary>
/// The reason that the JSON reader gives, without the position that it adds and that a fault shows elsewhere.
/// </summary>
internal static class JsonSyntaxMessage
{
    // What the reader says of the text that it quotes. Anything else that it may say is not passed on with a
    // sensitive value.
    private static readonly (string Said, string Told)[] Reasons =
    [
        ("invalid start of a property name", "what stands here is no start of a property name; it begins with '\"'"),
        ("invalid start of a value", "what stands here is no start of a value"),
        ("invalid after a value", "what stands here cannot follow a value; a comma or an end is needed"),
        ("invalid after a property name", "what stands here cannot follow a property name; a colon is needed"),
        ("invalid within a JSON string", "the text holds a character that has to be escaped"),
        ("invalid escapable character", "the text holds an escape sequence that JSON does not know"),
        ("invalid within a number", "the number has no digit where one is needed"),
        ("is not a hex digit", "the text holds an escape sequence without four hexadecimal digits"),
        ("invalid JSON literal", "what stands here is none of the literals true, false and null"),
        ("invalid end of a number", "the number has a wrong end"),
        ("leading zero", "the number has a leading zero"),
        ("not found. A decimal point", "the number has no digit after its sign or point"),
        ("invalid after a single JSON value", "something follows the end of the letter"),
        ("trailing comma", "a comma stands before an end"),
        ("maximum configured depth", "objects and lists are nested too deep"),
        ("end of data", "the text ends in the middle of a value"),
        ("in the middle of a value", "the text ends in the middle of a value"),
        ("is not complete", "the text ends in the middle of a value"),
        ("should be closed", "the text ends in the middle of a value"),
        ("does not contain any JSON tokens", "the input holds no value"),
        ("without a matching open", "an end stands here without its beginning"),
    ];

    /// <param name="exception">What the reader found.</param>
    /// <param name="quotes">
    /// Whether the reader may quote the text at which it stopped; where it does not follow the syntax, nobody can tell
    /// whether that is a sensitive value.
    /// </param>
    public static DeclaredText Of(JsonException exception, bool quotes) =>
        DeclaredText.Of(quotes ? Quote(exception.Message) : Reason(exception.Message));

    private static string Reason(string message) =>
        Reasons.FirstOrDefault(reason => message.Contains(reason.Said, StringComparison.Ordinal)).Told
        ?? "its syntax is wrong here";

    private static string Quote(string message)
    {
        var position = message.IndexOf(" LineNumber:", StringComparison.Ordinal);
        var reason = position < 0 ? message : message[..position];

        // The reader quotes what it found; a control character in it must not reach a terminal.
        return string.Create(reason.Length, reason, static (span, source) =>
        {
            for (var i = 0; i < span.Length; i++)
            {
                span[i] = char.IsControl(source[i]) ? '\uFFFD' : source[i];
            }
        });
    }
}
