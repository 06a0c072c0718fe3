using System.Globalization;
using ImrDocs.Templating.Schema;

namespace ImrDocs.Templating.Binding;

/// <summary>What to say of a name that no field has.</summary>
internal static class FieldNamesHint
{
    private const int MostNames = 8;

    /// <summary>
    /// The field that was probably meant, or else the fields that there are and where they are declared.
    /// </summary>
    /// <param name="name">The name.</param>
    /// <param name="section">The section that was asked for it.</param>
    public static string For(string name, SectionSchema section)
    {
        var names = section.Fields.Select(static field => field.TemplateName).ToList();
        if (NearestName.Propose(name, names) is { Length: > 0 } proposal)
        {
            return proposal;
        }

        var listed = string.Join(", ", names.Take(MostNames).Select(static field => $"'{field}'"));
        var more =
            names.Count > MostNames
                ? string.Format(CultureInfo.InvariantCulture, " and {0} more", names.Count - MostNames)
                : "";
        return $"; it has {listed}{more}, which the C# record '{section.Name}' declares";
    }
}
