using System.Text.Json;

namespace ImrDocs.Json;

/// <summary>The reason that the JSON reader gives, without the position that it adds and that a fault shows elsewhere.</summary>
internal static class JsonSyntaxMessage
{
    public static string Of(JsonException exception)
    {
        var message = exception.Message;
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
