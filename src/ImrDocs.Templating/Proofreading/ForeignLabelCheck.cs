using ImrDocs.Diagnostics;
using ImrDocs.Templating.Schema;

namespace ImrDocs.Templating.Proofreading;

/// <summary>Finds fields that stand beside the label of another field of their section.</summary>
internal sealed class ForeignLabelCheck : IProofCheck
{
    public void Run(Proof proof)
    {
        foreach (var printed in proof.Printed)
        {
            if ((PrecedingLabel.Before(printed.Before) ?? PrecedingLabel.InSentence(printed.Before)) is { } label)
            {
                Check(proof, printed, label);
            }
        }
    }

    private static void Check(Proof proof, PrintedInWording printed, string label)
    {
        var words = LabelWords.Of(label);
        var path = FieldPath.Of(printed.Value, printed.Given, proof.Letter).ToList();
        if (words.IsEmpty || path.Any(part => words.IsPartOf(LabelWords.OfBoth(part.Field))))
        {
            return;
        }

        foreach (var (section, field) in path)
        {
            if (OwnerOf(words, section, field) is { } owner)
            {
                proof.Report.Add(
                    ProofreadingRules.ForeignLabel,
                    printed.Place,
                    printed.Value.Syntax,
                    $"'{label}' is the label of '{owner.TemplateName}', and '{field.TemplateName}' is printed "
                        + $"beside it; write '{NameIn(section, owner, field)}', or correct the label"
                );
                return;
            }
        }
    }

    // The field that the label belongs to, where the printed one has nothing to do with it.
    private static FieldSchema? OwnerOf(LabelWords words, SectionSchema section, FieldSchema printed)
    {
        var others = section.Fields.Where(other => other != printed && IsAlike(other.Type, printed.Type)).ToList();
        var owner = others.Find(other => words.IsSame(LabelWords.OfLabel(other)))
            ?? others.Find(other => words.IsSame(LabelWords.OfName(other)));
        if (owner is null || printed.Label is not null)
        {
            return owner;
        }

        var name = LabelWords.OfName(printed);
        var isRelated = name.IsRelated(LabelWords.OfBoth(owner)) || name.IsRelated(words);

        // What is computed may be a form of any field, and tells of which by its name.
        var isOfAnother =
            !printed.IsComputed || others.Exists(other => other != owner && name.IsRelated(LabelWords.OfBoth(other)));
        return isRelated || !isOfAnother ? null : owner;
    }

    // In place of what is computed of another field stands what is computed of this one.
    private static string NameIn(SectionSchema section, FieldSchema owner, FieldSchema printed)
    {
        var computed = section
            .Fields.Where(field =>
                printed.IsComputed
                && field.IsComputed
                && field != printed
                && IsAlike(field.Type, printed.Type)
                && LabelWords.OfName(field).IsRelated(LabelWords.OfName(owner))
            )
            .ToList();
        return computed.Count == 1 ? computed[0].TemplateName : owner.TemplateName;
    }

    private static bool IsAlike(FieldType a, FieldType b) =>
        (a, b) switch
        {
            (ListType x, ListType y) => IsAlike(x.Element, y.Element),
            (SectionType x, SectionType y) => x.Section == y.Section,
            (IntegerType or DecimalType, IntegerType or DecimalType) => true,
            _ => a.GetType() == b.GetType(),
        };
}
