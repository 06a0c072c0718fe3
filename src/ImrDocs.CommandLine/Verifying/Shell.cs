namespace ImrDocs.CommandLine.Verifying;

/// <summary>Commands as a user's shell takes them.</summary>
internal static class Shell
{
    /// <summary>An argument, in quotation marks where a shell would read more into it than its characters.</summary>
    public static string Quote(string argument) =>
        argument.Length > 0
        && argument.All(static c => char.IsAsciiLetterOrDigit(c) || c is '/' or '.' or '-' or '_' or ':' or '=' or ',')
            ? argument
            : "'" + argument.Replace("'", "'\\''", StringComparison.Ordinal) + "'";
}
