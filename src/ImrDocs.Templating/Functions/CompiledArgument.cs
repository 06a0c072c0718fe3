using ImrDocs.Templating.CompiledTypes;

namespace ImrDocs.Templating.Functions;

/// <summary>What is known of an argument where a call is compiled.</summary>
/// <param name="Type">The type of its value in compiled code.</param>
/// <param name="Written">The value where the template writes it out; null otherwise.</param>
internal readonly record struct CompiledArgument(CompiledType Type, object? Written = null);
