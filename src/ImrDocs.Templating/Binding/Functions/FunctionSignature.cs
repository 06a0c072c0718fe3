using ImrDocs.Templating.Binding.Types;

namespace ImrDocs.Templating.Binding.Functions;

/// <summary>What a function of Scriban's takes and gives.</summary>
/// <param name="Name">The name with its group: <c>array.join</c>.</param>
/// <param name="Parameters">The parameters in order; the value before a pipe is the first.</param>
/// <param name="Result">The type of the result, from what is given; null when the arguments do not go together.</param>
public sealed record FunctionSignature(
    string Name,
    IReadOnlyList<FunctionParameter> Parameters,
    Func<IReadOnlyList<GivenArgument>, TemplateType?> Result
)
{
    /// <summary>The least number of arguments.</summary>
    public int MinCount => Parameters.Count(static parameter => !parameter.IsOptional);
}
