namespace ImrDocs.CommandLine.Reporting;

/// <summary>Colours and weights of a terminal's text, by their numbers in ECMA-48, "select graphic rendition".</summary>
internal enum Ink
{
    Bold = 1,
    Faint = 2,
    Red = 31,
    Green = 32,
    Yellow = 33,
}
