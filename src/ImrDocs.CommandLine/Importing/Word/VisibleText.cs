namespace ImrDocs.CommandLine.Importing.Word;

/// <summary>The characters of a text that a letter can hold.</summary>
internal static class VisibleText
{
    public static string Of(string text) =>
        text.Any(IsLeftOut) ? new([.. text.Where(static c => !IsLeftOut(c))]) : text;

    // Controls but white space, and characters that are none.
    private static bool IsLeftOut(char c) =>
        (char.IsControl(c) && !char.IsWhiteSpace(c)) || c is (>= '\uFDD0' and <= '\uFDEF') or '\uFFFE' or '\uFFFF';
}
