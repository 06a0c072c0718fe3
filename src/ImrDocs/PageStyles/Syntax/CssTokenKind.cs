namespace ImrDocs.PageStyles.Syntax;

/// <summary>The kinds of tokens of a style sheet.</summary>
internal enum CssTokenKind
{
    /// <summary>A name, such as <c>solid</c> or <c>--ink</c>.</summary>
    Identifier,

    /// <summary>A name with the parenthesis that it opens, such as <c>var(</c>.</summary>
    Function,

    /// <summary>A name after <c>@</c>, without it.</summary>
    AtKeyword,

    /// <summary>A name after <c>#</c>, without it.</summary>
    Hash,

    /// <summary>What stands between quotation marks.</summary>
    String,

    /// <summary>A number; its text is the unit, <c>%</c>, or empty.</summary>
    Number,

    /// <summary>The address in <c>url()</c>.</summary>
    Address,

    /// <summary>Space between tokens.</summary>
    Space,

    /// <summary>One character that stands for itself.</summary>
    Sign,

    /// <summary>What the page sets for each letter; its text is a name that no style sheet can write.</summary>
    Given,
}
