using System.Globalization;
using Microsoft.CodeAnalysis.CSharp;

namespace ImrDocs.Generators.Emit;

/// <summary>Values as C# literals.</summary>
internal static class Literal
{
    public static string Of(string text) => SymbolDisplay.FormatLiteral(text, quote: true);

    /// <summary>A number with the suffix of its type: <c>5L</c>, <c>5m</c>.</summary>
    public static string Of(long number, string suffix) => number.ToString(CultureInfo.InvariantCulture) + suffix;

    public static string Of(decimal number) => number.ToString(CultureInfo.InvariantCulture) + "m";

    public static string Of(int number) => number.ToString(CultureInfo.InvariantCulture);
}
