using System.Text.Json;
using ImrDocs.Diagnostics;

namespace ImrDocs.Json;

/// <summary>Why a text is not JSON, in words of this product.</summary>
/// <remarks>
/// The reader's own words change with the runtime, speak of its options, and quote the text at which it stopped, which
/// may be a sensitive value: where a text does not follow the syntax, there is no way to know. So none of them is
/// passed on.
/// </remarks>
internal static class JsonSyntaxMessage
{
    private const string Comment = "'/' begins nothing here, because JSON has no comments; take the comment away";

    // What the reader says, by words that are in no other message of it, and what a user reads.
    private static readonly (string Said, string Told)[] Reasons =
    [
        ("'/' is an invalid start", Comment),
        ("'/' is invalid after", Comment),
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
        ("trailing comma", "a comma stands before the end of a list or an object; take it away"),
        ("maximum configured depth", $"objects and lists are nested more than {LetterJson.MaxDepth} levels deep"),
        ("end of data", "the text ends in the middle of a value"),
        ("in the middle of a value", "the text ends in the middle of a value"),
        ("is not complete", "the text ends in the middle of a value"),
        ("should be closed", "the text ends in the middle of a value"),
        ("does not contain any JSON tokens", "the input holds no value"),
        ("without a matching open", "an end stands here without its beginning"),
    ];

    public static DeclaredText Of(JsonException exception) =>
        DeclaredText.Of(
            Reasons.FirstOrDefault(reason => exception.Message.Contains(reason.Said, StringComparison.Ordinal)).Told
                ?? "its syntax is wrong here"
        );
}
