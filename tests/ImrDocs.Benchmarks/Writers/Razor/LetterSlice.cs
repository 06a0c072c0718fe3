using System.Globalization;
using Microsoft.AspNetCore.Html;
using RazorSlices;

namespace ImrDocs.Benchmarks.Writers.Razor;

/// <summary>What both slices of the letter share.</summary>
public abstract class LetterSlice<T> : RazorSlice<T>
{
    /// <summary>A date as the letter writes it.</summary>
    protected HtmlString Date(DateOnly date) =>
        WriteDate(date, "MM/dd/yyyy", CultureInfo.InvariantCulture, htmlEncode: false);
}
