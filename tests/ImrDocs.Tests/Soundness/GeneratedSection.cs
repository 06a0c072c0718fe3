using System.Text.Json;
using ImrDocs.Diagnostics;
using ImrDocs.Models;
using ImrDocs.Templating.Schema;

namespace ImrDocs.Tests.Soundness;

/// <summary>A section of a generated schema, with its values as templates see them.</summary>
internal sealed class GeneratedSection(SectionSchema schema, IReadOnlyDictionary<string, object?> values) : ISection
{
    public SectionSchema Schema { get; } = schema;

    public object? this[string templateName] => values[templateName];

    public bool TryGetMember(string templateName, out object? value) => values.TryGetValue(templateName, out value);

    public void Check(DiagnosticBag diagnostics) { }

    public void CheckRules(DiagnosticBag diagnostics) { }

    public void WriteJson(Utf8JsonWriter json) =>
        throw new NotSupportedException("A generated section is only rendered.");

    public override string ToString() =>
        "{ " + string.Join(", ", values.Select(static pair => $"{pair.Key}: {Show(pair.Value)}")) + " }";

    private static string Show(object? value) =>
        value switch
        {
            null => "null",
            DateTime date => date.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture),
            System.Collections.IList list => "[" + string.Join(", ", list.Cast<object?>().Select(Show)) + "]",
            IFormattable number => number.ToString(null, System.Globalization.CultureInfo.InvariantCulture),
            _ => value.ToString() ?? "",
        };
}
