using ImrDocs.Templating.Schema;

namespace ImrDocs.Templating.Checks.Mentions;

/// <summary>
/// The fields that a letter says, each by the way to it: the name of a payer is not that of a guarantor.
/// </summary>
/// <remarks>
/// A text, a number or a date is said where a reader learns it; a test of it says nothing of it. A choice, and yes or
/// no, is said also by the words that a test of it chooses, and a section by its fields.
/// </remarks>
internal sealed class SaidFields
{
    private readonly HashSet<Origin> _said = [];

    public SaidFields(IEnumerable<Mention> mentions)
    {
        foreach (var mention in mentions)
        {
            if (mention.Origin is not FieldOrigin field)
            {
                continue;
            }

            if (mention.IsSaid || field.Field.Type is EnumType or BooleanType or SectionType)
            {
                _said.Add(field);
            }

            for (var section = field.Section; section is FieldOrigin outer; section = outer.Section)
            {
                _said.Add(outer);
            }
        }
    }

    /// <summary>
    /// Whether the field of a section is said; also where the developer's code gave the section, which may be this one.
    /// </summary>
    public bool Contains(Origin section, FieldSchema field) =>
        _said.Contains(section.With(field)) || _said.Contains(new FieldOrigin(ComputedOrigin.Instance, field));

    /// <summary>Whether the field is said of any section that has it.</summary>
    public bool Contains(FieldSchema field) => _said.Any(origin => origin is FieldOrigin said && said.Field == field);
}
