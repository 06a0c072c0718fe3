using System.Text;

namespace ImrDocs.CommandLine.Importing.Declaring;

/// <summary>A letter that is made of a document: its names, its fields, and what it says.</summary>
/// <param name="Name">The name of the letter.</param>
/// <param name="TypeName">The C# name of the letter.</param>
/// <param name="Document">What it says, with questions that templates can ask.</param>
/// <param name="Fields">Its fields.</param>
internal sealed record DraftLetter(string Name, string TypeName, ImportedDocument Document, FieldTable Fields)
{
    private const int Rounds = 4;

    // Types that a declaration or its generated code names without their namespace.
    private static readonly string[] NamedTypes = ["DateOnly", "Object", "RichText", "String", "System"];

    /// <summary>Makes a letter of a document.</summary>
    /// <param name="document">The document.</param>
    /// <param name="name">The name of the letter.</param>
    /// <param name="findings">Takes what is not taken over as it is.</param>
    public static DraftLetter Of(ImportedDocument document, string name, ImportFindings findings)
    {
        var type = FieldNaming.ToCSharp(name);
        type = NamedTypes.Contains(type) ? type + "Document" : type;

        // A question that becomes words can be the only one that gave a field its type.
        for (var round = 1; ; round++)
        {
            var attempt = new ImportFindings();
            var fields = FieldTable.Of(document, type, attempt);
            var resolved = new ConditionResolution(fields, findings).Of(document);
            var isStable = FieldTable
                .Of(resolved, type, new())
                .All.SequenceEqual(fields.All, DeclarationComparer.Instance);
            if (isStable || round == Rounds)
            {
                attempt.All.ToList().ForEach(finding => findings.Add(finding.Rule, finding.Place, finding.Message));
                return new(name, type, resolved, fields);
            }

            document = resolved;
        }
    }

    /// <summary>The name of a letter by the name of its file: lower-case letters, digits, and hyphens.</summary>
    public static string NameOf(string path)
    {
        var name = new StringBuilder();
        foreach (var c in Path.GetFileNameWithoutExtension(path))
        {
            if (char.IsAsciiLetterOrDigit(c))
            {
                name.Append(char.ToLowerInvariant(c));
            }
            else if (name.Length > 0 && name[^1] != '-')
            {
                name.Append('-');
            }
        }

        var trimmed = name.ToString().Trim('-');
        return trimmed.Length == 0 ? "letter"
            : char.IsAsciiDigit(trimmed[0]) ? "letter-" + trimmed
            : trimmed;
    }

    private sealed class DeclarationComparer : IEqualityComparer<DraftField>
    {
        public static DeclarationComparer Instance { get; } = new();

        public bool Equals(DraftField? x, DraftField? y) =>
            (x?.Name, x?.Kind, x?.IsOptional, x?.IsDataOnly) == (y?.Name, y?.Kind, y?.IsOptional, y?.IsDataOnly);

        public int GetHashCode(DraftField obj) => obj.Name.GetHashCode(StringComparison.Ordinal);
    }
}
