using ImrDocs.Templating.Binding.Types;

namespace ImrDocs.Templating.Functions;

/// <summary>What is known of an argument before a letter is written.</summary>
/// <param name="Type">The type of its value.</param>
/// <param name="Written">The value where the template writes it out; null otherwise.</param>
internal readonly record struct GivenArgument(TemplateType Type, object? Written = null)
{
    /// <summary>The text that a function makes of the value.</summary>
    public TextTemplateType Text => TextTemplateType.OfValue(Type);
}
