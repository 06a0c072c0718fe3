using ImrDocs.Templating.Schema;

namespace ImrDocs.Generators.Templates;

/// <summary>The schema of a letter on its way through the pipeline. Equal only to itself: it is built anew when its outline changes.</summary>
internal sealed class LetterModel(LetterSchema schema)
{
    public LetterSchema Schema { get; } = schema;
}
