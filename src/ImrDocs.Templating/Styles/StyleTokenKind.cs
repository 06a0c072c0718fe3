namespace ImrDocs.Templating.Styles;

/// <summary>The parts of a style sheet that can load something.</summary>
internal enum StyleTokenKind
{
    /// <summary><c>@name</c>.</summary>
    Rule,

    /// <summary><c>name(</c>, other than an address.</summary>
    Function,

    /// <summary><c>url(address)</c>, with or without quotation marks.</summary>
    Address,
}
