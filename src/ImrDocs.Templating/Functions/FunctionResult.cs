using ImrDocs.Templating.Binding.Types;
using ImrDocs.Templating.CompiledTypes;

namespace ImrDocs.Templating.Functions;

/// <summary>The result of a function.</summary>
/// <param name="Noun">What it is, in words: <c>a text</c>.</param>
/// <param name="Type">Its type, from what is given; null when the arguments do not go together.</param>
/// <param name="Compiled">
/// Its type in compiled code, from what is given; null when compiled code has no form for these arguments.
/// </param>
internal sealed record FunctionResult(
    string Noun,
    Func<IReadOnlyList<GivenArgument>, TemplateType?> Type,
    Func<IReadOnlyList<CompiledArgument>, CompiledType?> Compiled
)
{
    /// <summary>Whether it answers a question about the arguments, and shows none of them.</summary>
    public bool IsAnswer { get; init; }
}
