namespace ImrDocs.Templating.Passages;

/// <summary>How Markdown reads a character of a passage.</summary>
internal enum SignReading
{
    /// <summary>As markup, which a reader sees the effect of.</summary>
    Markup,

    /// <summary>As text, which the letter shows.</summary>
    Text,

    /// <summary>As text because of a backslash before it.</summary>
    EscapedText,

    /// <summary>As part of code.</summary>
    Code,
}
