using System.Globalization;

namespace ImrDocs.CommandLine.Reporting;

/// <summary>A number of things in words.</summary>
internal static class Quantity
{
    /// <summary><c>1 letter</c>, <c>2 letters</c>.</summary>
    public static string Of(int number, string noun) =>
        string.Create(CultureInfo.InvariantCulture, $"{number} {noun}{(number == 1 ? "" : "s")}");
}
