namespace ImrDocs.Templating.Syntax;

/// <summary>What to do where Scriban reads a field's name as a keyword of its own.</summary>
internal static class ScriptKeywordHint
{
    public static string For(string message) =>
        message.Contains("while parsing case statement") ? "; if 'case' is meant as a field, write '(case)' or 'this.case'"
        : message.Contains("only allowed for a top level assignment") ? "; to compare two values, write '=='"
        : "";
}
