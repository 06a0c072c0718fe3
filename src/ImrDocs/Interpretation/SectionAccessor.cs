using ImrDocs.Models;

namespace ImrDocs.Interpretation;

/// <summary>Lets Scriban read the fields of a section by their template names.</summary>
internal sealed class SectionAccessor()
    : NamedPartsAccessor("a section is read by the names of its fields: section.field")
{
    public static readonly SectionAccessor Instance = new();

    protected override IEnumerable<string> NamesOf(object target) =>
        ((ISection)target).Schema.Fields.Select(static field => field.TemplateName);

    protected override bool TryRead(object target, string name, out object? value) =>
        ((ISection)target).TryRead(name, out value);

    protected override string Unknown(object target, string name) =>
        $"'{((ISection)target).Schema.Name}' has no field '{name}'; its fields are: "
        + $"{string.Join(", ", NamesOf(target))}";
}
