namespace ImrDocs.Templating.Addresses;

/// <summary>Tells which texts are addresses of the web that every form of a letter writes as they are.</summary>
/// <remarks>
/// The characters are those of RFC 3986, section 2, without those that end an address in Markdown or that Markdig
/// encodes: parentheses, brackets, quotation marks, the asterisk, and the tilde.
/// </remarks>
internal static class UrlText
{
    private const string Start = "https://";
    private const string Signs = "-._:/?#@!$&+,;=";
    private const int MaxLength = 2_000;

    /// <summary>Whether a text is an absolute address that begins with https and names a host and no user.</summary>
    public static bool IsUrl(string text) =>
        text.Length is > 8 and <= MaxLength
        && text.StartsWith(Start, StringComparison.Ordinal)
        && HasOnlyPlainCharacters(text)
        && !HasReference(text)
        && IsHost(text.Substring(Start.Length, HostEnd(text) - Start.Length));

    private static int HostEnd(string text) =>
        text.IndexOfAny(['/', '?', '#'], Start.Length) is >= 0 and var end ? end : text.Length;

    private static bool HasOnlyPlainCharacters(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            var isEncoded =
                text[i] == '%' && i + 2 < text.Length && Uri.IsHexDigit(text[i + 1]) && Uri.IsHexDigit(text[i + 2]);
            if (!isEncoded && !IsLetterOrDigit(text[i]) && Signs.IndexOf(text[i]) < 0)
            {
                return false;
            }
        }

        return true;
    }

    // Markdown reads '&lt;' in an address as the sign, escaped or not.
    private static bool HasReference(string text)
    {
        for (var start = text.IndexOf('&'); start >= 0; start = text.IndexOf('&', start + 1))
        {
            var end = start + 1;
            while (end < text.Length && (IsLetterOrDigit(text[end]) || text[end] == '#'))
            {
                end++;
            }

            if (end > start + 1 && end < text.Length && text[end] == ';')
            {
                return true;
            }
        }

        return false;
    }

    // A name with a port at most.
    private static bool IsHost(string host)
    {
        var colon = host.IndexOf(':');
        var name = colon < 0 ? host : host.Substring(0, colon);
        return name.Length > 0
            && name.Split('.')
                .All(static part => part.Length > 0 && part.All(static c => IsLetterOrDigit(c) || c == '-'))
            && (colon < 0 || (colon < host.Length - 1 && host.Skip(colon + 1).All(static c => c is >= '0' and <= '9')));
    }

    private static bool IsLetterOrDigit(char c) =>
        c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9');
}
