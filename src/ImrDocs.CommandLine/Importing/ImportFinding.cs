using ImrDocs.CommandLine.Reporting;
using ImrDocs.Diagnostics;

namespace ImrDocs.CommandLine.Importing;

/// <summary>Something of a document that a draft does not have, or has in another way.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Place">Where in the document.</param>
/// <param name="Message">What it is, and what to do.</param>
internal sealed record ImportFinding(Rule Rule, ImportPlace Place, string Message)
{
    /// <summary>Writes it as <c>letter.docx: paragraph 12 ("Dear ..."): warning IMR6104: message</c>.</summary>
    public void WriteTo(Terminal terminal, string path)
    {
        var kind = $"{Rule.SeverityName} {Rule.Id}";
        var ink = Rule.Severity == Severity.Error ? Ink.Red : Ink.Yellow;
        var marked = terminal.HasColor ? $"{InkCode.Of(ink)}{kind}{InkCode.Off}" : kind;
        var place = Place.Words.Length == 0 ? "" : $"{Place.Words}: ";
        terminal.Error.WriteLine($"{path}: {place}{marked}: {Message}");
    }
}
