namespace ImrDocs.Templating.Binding.Functions;

/// <summary>A parameter of a function.</summary>
/// <param name="Kind">What it takes.</param>
/// <param name="IsOptional">Whether it can be left out.</param>
public sealed record FunctionParameter(ParameterKind Kind, bool IsOptional = false)
{
    /// <summary>
    /// Whether the result says what is given here, whole or in part; otherwise the result only depends on it, as a size
    /// depends on what is counted.
    /// </summary>
    public bool IsSaid { get; init; } = true;
}
