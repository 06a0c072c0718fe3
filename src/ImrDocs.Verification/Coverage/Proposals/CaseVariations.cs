using System.Text.Json.Nodes;
using ImrDocs.Templating.Schema;

namespace ImrDocs.Verification.Coverage.Proposals;

/// <summary>
/// Makes of a case every case that differs from it in one thing: a field that comes or goes, a list that is longer or
/// shorter, another value.
/// </summary>
internal sealed class CaseVariations(SyntheticValues values)
{
    public IEnumerable<JsonObject> Of(JsonObject letter, SectionSchema schema) =>
        Section(letter, schema)
            .Select(change =>
            {
                // A change is made in a copy, along the way that leads to it.
                var copy = (JsonObject)letter.DeepClone();
                change(copy);
                return copy;
            });

    private IEnumerable<Action<JsonNode>> Section(JsonObject section, SectionSchema schema)
    {
        foreach (var field in schema.Fields.Where(static field => !field.IsComputed))
        {
            var name = field.JsonName;
            if (section[name] is not { } value)
            {
                yield return node => node.AsObject()[name] = values.Least(field);
                foreach (var other in values.Others(field))
                {
                    yield return node => node.AsObject()[name] = other.DeepClone();
                }

                if (field.Type is ListType list)
                {
                    yield return node => node.AsObject()[name] = new JsonArray(values.Element(field, list));
                }

                continue;
            }

            if (!field.IsRequired)
            {
                yield return node => node.AsObject().Remove(name);
            }

            foreach (var other in values.Others(field).Where(other => !JsonNode.DeepEquals(other, value)))
            {
                yield return node => node.AsObject()[name] = other.DeepClone();
            }

            foreach (var change in Below(field, value))
            {
                yield return node => change(node[name]!);
            }
        }
    }

    private IEnumerable<Action<JsonNode>> Below(FieldSchema field, JsonNode value) =>
        (field.Type, value) switch
        {
            (SectionType section, JsonObject inner) => Section(inner, section.Section),
            (ListType list, JsonArray elements) => List(field, list, elements),
            _ => [],
        };

    private IEnumerable<Action<JsonNode>> List(FieldSchema field, ListType list, JsonArray elements)
    {
        if (elements.Count < Math.Min(2, list.MaxCount ?? 2))
        {
            yield return node => node.AsArray().Add(values.Element(field, list));
        }

        if (elements.Count > list.MinCount)
        {
            yield return node => node.AsArray().RemoveAt(node.AsArray().Count - 1);
        }

        foreach (
            var count in values
                .Counts(field)
                .Where(count =>
                    count != elements.Count && count >= list.MinCount && count <= (list.MaxCount ?? int.MaxValue)
                )
        )
        {
            yield return node => Resize(node.AsArray(), count, () => values.Element(field, list));
        }

        for (var i = 0; i < elements.Count && list.Element is SectionType; i++)
        {
            var index = i;
            foreach (var change in Section(elements[i]!.AsObject(), ((SectionType)list.Element).Section))
            {
                yield return node => change(node[index]!);
            }
        }
    }

    private static void Resize(JsonArray elements, int count, Func<JsonNode> element)
    {
        while (elements.Count > count)
        {
            elements.RemoveAt(elements.Count - 1);
        }

        while (elements.Count < count)
        {
            elements.Add(element());
        }
    }
}
