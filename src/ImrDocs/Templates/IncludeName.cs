namespace ImrDocs.Templates;

/// <summary>The name by which a template includes another: a path below the template root, without its ending.</summary>
internal static class IncludeName
{
    public static string ToPath(string name) => name + LetterFiles.MarkdownExtension;

    /// <summary>Why the name leads to no template; null when it leads to one.</summary>
    public static string? Fault(string name, Func<string, bool> exists)
    {
        if (name.Length == 0 || name.Split('/').Any(static part => part.Length == 0 || !part.All(IsNameCharacter)))
        {
            return $"'{name}' is not the name of a template; a name has letters, digits, '-' and '_' and stays below the template root";
        }

        return exists(ToPath(name)) ? null : $"there is no template '{ToPath(name)}' below the template root";
    }

    private static bool IsNameCharacter(char c) => char.IsAsciiLetterOrDigit(c) || c is '-' or '_';
}
