using System.Globalization;
using Microsoft.CodeAnalysis.CSharp;

namespace ImrDocs.Generators.Emit;

/// <summary>Values as C# literals.</summary>
internal static class Literal
{
    public static string Of(string text) => SymbolDisplay.FormatLiteral(text, quote: true);

    /// <summary>A number with the suffix of its type: <c>5L</c>.</summary>
    public static string Of(long number, string suffix) => number.ToString(CultureInfo.InvariantCulture) + suffix;

    public static string Of(int number) => number.ToString(CultureInfo.InvariantCulture);

    /// <summary>An argument of an attribute.</summary>
    public static string OfArgument(object value) =>
        value switch
        {
            string text => Of(text),
            bool flag => flag ? "true" : "false",
            int number => Of(number),
            long number => Of(number, "L"),
            _ => throw new ArgumentOutOfRangeException(nameof(value), value, "Not an argument of an attribute."),
        };
}
