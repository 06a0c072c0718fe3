namespace ImrDocs.Templating.Binding.Functions;

/// <summary>A parameter of a function.</summary>
/// <param name="Kind">What it takes.</param>
/// <param name="IsOptional">Whether it can be left out.</param>
public sealed record FunctionParameter(ParameterKind Kind, bool IsOptional = false);
