using System.Text.RegularExpressions;
using ImrDocs.Diagnostics;
using ImrDocs.Templating.Schema;

namespace ImrDocs.Templating.Proofreading;

/// <summary>Finds a field in single braces, which the letter shows as they stand: <c>{ name }</c>.</summary>
internal sealed class SingleBraceCheck : IProofCheck
{
    private static readonly Regex Braces = new(
        @"(?<!\{)\{\s*(?<path>[A-Za-z_][\w.]*)\s*\}(?!\})",
        RegexOptions.CultureInvariant
    );

    public void Run(Proof proof)
    {
        var fields = FieldsOf(proof.Letter.Root);
        foreach (var step in proof.Flow.Steps)
        {
            foreach (var match in Braces.Matches(step.Text ?? "").Cast<Match>())
            {
                var path = match.Groups["path"].Value;
                if (fields.Contains(path.Substring(path.LastIndexOf('.') + 1)))
                {
                    proof.Report.Add(
                        ProofreadingRules.SingleBraces,
                        new(step, match.Index),
                        $"the letter shows '{match.Value}' as it stands; write {{{{ {path} }}}} to print the field"
                    );
                }
            }
        }
    }

    private static HashSet<string> FieldsOf(SectionSchema root)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        var seen = new HashSet<SectionSchema>();
        var open = new Stack<SectionSchema>([root]);
        while (open.Count > 0)
        {
            var section = open.Pop();
            if (!seen.Add(section))
            {
                continue;
            }

            foreach (var field in section.Fields)
            {
                names.Add(field.TemplateName);
                if (SectionOf(field.Type) is { } inner)
                {
                    open.Push(inner);
                }
            }
        }

        return names;
    }

    private static SectionSchema? SectionOf(FieldType type) =>
        type switch
        {
            SectionType section => section.Section,
            ListType list => SectionOf(list.Element),
            _ => null,
        };
}
