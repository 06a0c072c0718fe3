namespace ImrDocs.CommandLine.Importing.Declaring;

/// <summary>The fields of a draft, found by the names that the document has.</summary>
internal sealed class FieldTable
{
    private readonly Dictionary<string, DraftField> _byKey;

    private FieldTable(IEnumerable<KeyValuePair<string, DraftField>> fields)
    {
        KeyValuePair<string, DraftField>[] all = [.. fields];
        _byKey = all.ToDictionary(StringComparer.Ordinal);
        All = [.. all.Select(static pair => pair.Value)];
    }

    /// <summary>The fields, in the order of the document.</summary>
    public IReadOnlyList<DraftField> All { get; }

    /// <summary>The field of a name of the document.</summary>
    public DraftField Find(string name) => _byKey[FieldNaming.Key(name)];

    /// <summary>Names the fields of a document and gives each a type.</summary>
    /// <param name="document">The document.</param>
    /// <param name="letterType">The C# name of the letter, which no field can have.</param>
    /// <param name="findings">Takes what changes.</param>
    public static FieldTable Of(ImportedDocument document, string letterType, ImportFindings findings)
    {
        var parts = FieldWalk.All(document).ToList();
        var uses = parts.OfType<FieldInline>().Select(static field => field.Use).ToList();
        var tests = parts.OfType<ConditionInline>().Select(static condition => condition.Test).ToList();
        var names = parts
            .Select(static part =>
                part switch
                {
                    FieldInline field => field.Use,
                    ConditionInline { Test: var test } => new FieldUse(test.Name) { Source = test.Source },
                    _ => null,
                }
            )
            .OfType<FieldUse>()
            .DistinctBy(static use => FieldNaming.Key(use.Name));
        var fields = new UniqueNames([letterType]);
        var types = new UniqueNames([letterType]);
        return new(
            names.Select(first =>
            {
                var key = FieldNaming.Key(first.Name);
                var type = new FieldTyping(
                    first,
                    [.. uses.Where(use => FieldNaming.Key(use.Name) == key)],
                    [.. tests.Where(test => FieldNaming.Key(test.Name) == key)]
                );
                return KeyValuePair.Create(key, type.Declare(Name(first, fields, findings), types, findings));
            })
        );
    }

    private static string Name(FieldUse use, UniqueNames names, ImportFindings findings)
    {
        var derived = FieldNaming.ToCSharp(use.Name);
        var free =
            derived.Length == 0 ? "Field"
            : FieldNaming.IsFree(derived) ? derived
            : "Letter" + derived;
        var name = names.Take(free);
        if (name != derived || use.Name.Any(static c => char.IsLetter(c) && !char.IsAscii(c)))
        {
            var shown = use.Name.Length == 0 ? $"a {use.Source} without a name" : $"the {use.Source} '{use.Name}'";
            findings.Add(
                ImportRules.Name,
                ImportPlace.Document,
                $"{shown} is declared as '{name}', because its own name is none that a letter can have, or is taken; "
                    + "rename it if another name says more"
            );
        }

        return name;
    }
}
