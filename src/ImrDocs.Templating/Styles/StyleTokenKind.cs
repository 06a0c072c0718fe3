namespace ImrDocs.Templating.Styles;

/// <summary>The parts of a style sheet.</summary>
internal enum StyleTokenKind
{
    /// <summary><c>@name</c>.</summary>
    Rule,

    /// <summary><c>name(</c>, other than an address.</summary>
    Function,

    /// <summary><c>url(address)</c>, with or without quotation marks.</summary>
    Address,

    /// <summary>A sign that opens, closes, or ends something, such as <c>{</c>, <c>)</c>, or <c>;</c>.</summary>
    Sign,

    /// <summary>A text in quotation marks that its line, or the file, ends.</summary>
    OpenString,

    /// <summary>A comment that the file ends.</summary>
    OpenComment,

    /// <summary>All else that is neither a comment nor space between parts.</summary>
    Other,
}
