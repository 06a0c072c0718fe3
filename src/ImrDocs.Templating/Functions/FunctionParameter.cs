namespace ImrDocs.Templating.Functions;

/// <summary>A parameter of a function.</summary>
/// <param name="Name">The name under which a template can give the argument; it is Scriban's.</param>
/// <param name="Kind">What it takes.</param>
/// <param name="IsOptional">Whether it can be left out.</param>
internal sealed record FunctionParameter(string Name, ParameterKind Kind, bool IsOptional = false)
{
    /// <summary>
    /// Whether the result says what is given here, whole or in part; otherwise the result only depends on it, as a size
    /// depends on what is counted.
    /// </summary>
    public bool IsSaid { get; init; } = true;

    /// <summary>Whether it takes all arguments that are left.</summary>
    public bool IsRest { get; init; }
}
