namespace ImrDocs.CommandLine.Reporting;

/// <summary>Colors and weights of a terminal's text, by their numbers in ECMA-48, "select graphic rendition".</summary>
internal enum Ink
{
    Bold = 1,
    Faint = 2,
    Underlined = 4,
    Struck = 9,
    Red = 31,
    Green = 32,
    Yellow = 33,
    Cyan = 36,
}
