using ImrDocs.Templating.Schema;

namespace ImrDocs.Templating.Proofreading;

/// <summary>The names of a letter's fields in templates, of all its sections.</summary>
internal sealed class FieldNameSet(LetterSchema letter)
{
    private readonly HashSet<string> _names = new(
        LetterFields.Of(letter.Root).Select(static field => field.TemplateName),
        StringComparer.Ordinal
    );

    public bool Contains(string name) => _names.Contains(name);
}
