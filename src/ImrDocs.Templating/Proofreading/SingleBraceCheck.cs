using System.Text.RegularExpressions;
using ImrDocs.Diagnostics;

namespace ImrDocs.Templating.Proofreading;

/// <summary>Finds a field in single braces, which the letter shows as they stand: <c>{ name }</c>.</summary>
internal sealed class SingleBraceCheck : IProofCheck
{
    private static readonly Regex Braces = new(
        @"(?<![{$])\{\s*(?<path>(\$\.)?[A-Za-z_][\w.]*)\s*\}(?!\})",
        RegexOptions.CultureInvariant
    );

    public void Run(Proof proof)
    {
        var fields = new FieldNameSet(proof.Letter);
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
}
