namespace ImrDocs.Generators.Diagnostics;

/// <summary>Where the page of each diagnostic lies, from the root of the repository.</summary>
internal static class HelpLink
{
    public const string Folder = "docs/diagnostics/";
}
