using System.Globalization;

namespace ImrDocs.CommandLine.Reporting;

/// <summary>What begins and ends colors in a text that a <see cref="VisibleWriter"/> writes.</summary>
internal static class InkCode
{
    /// <summary>Ends every color and weight.</summary>
    public static string Off { get; } = VisibleWriter.Ink + "[0m";

    /// <summary>Begins colors and weights that hold together.</summary>
    public static string Of(params ReadOnlySpan<Ink> inks)
    {
        string[] numbers = new string[inks.Length];
        for (var i = 0; i < inks.Length; i++)
        {
            numbers[i] = ((int)inks[i]).ToString(CultureInfo.InvariantCulture);
        }

        return $"{VisibleWriter.Ink}[{string.Join(';', numbers)}m";
    }
}
