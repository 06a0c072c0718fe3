namespace ImrDocs.CommandLine.Reporting;

/// <summary>Names behind a heading, wrapped to the width of the terminal.</summary>
internal static class NameList
{
    private const string Indent = "  ";

    /// <summary>Writes <c>heading: name</c>, or the heading with the number of names and the names below it.</summary>
    public static void Write(Terminal terminal, string heading, IReadOnlyList<string> names)
    {
        if (names.Count == 1)
        {
            terminal.Output.WriteLine(terminal.Paint(Ink.Bold, $"{heading}: {names[0]}"));
            return;
        }

        terminal.Output.WriteLine(terminal.Paint(Ink.Bold, $"{heading}, {Quantity.Of(names.Count, "letter")} in the same way:"));
        foreach (var line in TextWrap.Lines(string.Join(", ", names), terminal.Width - Indent.Length))
        {
            terminal.Output.WriteLine(Indent + line);
        }
    }
}
