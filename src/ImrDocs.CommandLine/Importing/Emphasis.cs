namespace ImrDocs.CommandLine.Importing;

/// <summary>How words are stressed.</summary>
[Flags]
internal enum Emphasis
{
    None = 0,
    Bold = 1,
    Italic = 2,
}
