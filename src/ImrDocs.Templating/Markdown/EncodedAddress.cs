using System.Globalization;
using System.Net;
using Markdig.Renderers;

namespace ImrDocs.Templating.Markdown;

/// <summary>Writes the address of a link as it is sent: other signs than those of addresses as their bytes.</summary>
internal static class EncodedAddress
{
    /// <summary>The address, as Markdig encodes what stands in Markdown.</summary>
    /// <param name="address">The address as Markdown reads it, with its references and escapes resolved.</param>
    public static string Of(string address)
    {
        if (
            address.All(static c =>
                c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '-' and <= ':') or '_' or '#'
            )
        )
        {
            return address;
        }

        using var writer = new StringWriter(CultureInfo.InvariantCulture);
        new HtmlRenderer(writer).WriteEscapeUrl(address);
        return WebUtility.HtmlDecode(writer.ToString());
    }
}
