namespace ImrDocs.Templating.Markdown;

/// <summary>
/// Whether a value is isolated in HTML, so that it is not ordered together with the text around it where their
/// directions differ (Unicode Standard Annex #9).
/// </summary>
public enum ValueIsolation
{
    /// <summary>It is not.</summary>
    None,

    /// <summary>It is if it has a character that is read from right to left.</summary>
    IfRightToLeft,

    /// <summary>It always is: the text around it is read from right to left.</summary>
    Always,
}
