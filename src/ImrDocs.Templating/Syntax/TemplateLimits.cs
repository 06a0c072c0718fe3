namespace ImrDocs.Templating.Syntax;

/// <summary>The limits of templates that can be told before a letter is written.</summary>
public static class TemplateLimits
{
    /// <summary>How many templates may stand in each other, the first among them.</summary>
    public const int Depth = 32;
}
