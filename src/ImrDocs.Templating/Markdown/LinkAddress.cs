namespace ImrDocs.Templating.Markdown;

/// <summary>Tells which addresses a letter's links may lead to: those of a short list, and no others.</summary>
/// <remarks>
/// An address is asked as Markdown reads it, with its character references and escapes resolved. Whatever does not
/// begin letter by letter as the list says is refused, so that no disguise has to be recognized.
/// </remarks>
internal static class LinkAddress
{
    private const int MaxQuoted = 60;

    private const string Allowed =
        "a letter's link leads to 'https:', 'http:', 'mailto:' or 'tel:', or to a place in the letter, '#name'";

    /// <summary>Why a link may not lead to an address, and what to do; null when it may.</summary>
    public static string? Refusal(string? address) =>
        address switch
        {
            null or "" => $"the link has no address; {Allowed}",
            _ when IsAllowed(address) => null,
            _ => $"the link leads to '{Quote(address)}'; {Allowed}",
        };

    /// <summary>Whether a link may lead to an address.</summary>
    public static bool IsAllowed(string address) =>
        !address.Any(char.IsControl)
        && (
            HasMore(address, "#")
            || HasMore(address, "mailto:")
            || HasMore(address, "tel:")
            || HasHost(address, "https://")
            || HasHost(address, "http://")
        );

    private static bool HasMore(string address, string start) =>
        address.Length > start.Length && address.StartsWith(start, StringComparison.OrdinalIgnoreCase);

    // "https:///x" has no host, and browsers take "x" for it.
    private static bool HasHost(string address, string start) =>
        HasMore(address, start) && address[start.Length] is not ('/' or '\\' or '?' or '#' or ':' or '@' or ' ');

    private static string Quote(string address) =>
        address.Length <= MaxQuoted ? address : address.Substring(0, MaxQuoted) + "...";
}
