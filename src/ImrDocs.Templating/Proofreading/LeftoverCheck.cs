using System.Text.RegularExpressions;
using ImrDocs.Diagnostics;

namespace ImrDocs.Templating.Proofreading;

/// <summary>Finds wording that somebody meant to finish, and placeholders of other systems.</summary>
internal sealed class LeftoverCheck : IProofCheck
{
    private const RegexOptions Options = RegexOptions.CultureInvariant;

    // Each part is bounded, so that no text takes longer than it is long.
    private static readonly Regex Notes = new(
        @"(?<![\w-])(?:TODO|FIXME|TBD|TBC|XXX+|[Ll]orem ipsum|LOREM IPSUM)(?![\w-])",
        Options
    );

    private static readonly Regex Brackets = new(
        @"(?<![\\!])\[(?:(?:[Ii]nsert|INSERT|[Ee]nter|ENTER|[Aa]dd|ADD|[Ff]ill in|FILL IN|[Yy]our|YOUR)\s[^\]\n]{1,60}"
            + @"|[A-Z][A-Z0-9 _/'-]{2,40}"
            + @"|(?:[Nn]ame|[Dd]ate|[Aa]ddress|[Aa]mount|[Cc]ity|[Ss]tate|[Nn]umber|[Tt]itle|[Ss]ignature|[Cc]ompany)"
            + @"(?: [A-Za-z]{2,20}){0,3})\](?![(\[:])",
        Options
    );

    private static readonly Regex Fields = new(
        @"\{%[^%\n]{1,80}%\}|<%[^%\n]{1,80}%>|\$\{[^}\n]{0,60}\}|\u00AB[^\u00BB\n]{1,60}\u00BB"
            + @"|%[A-Z][A-Z_]{2,40}%|(?<!\{)\{[A-Za-z]+(?:[A-Z_.][A-Za-z]*)+\}(?!\})"
            + @"|(?<!\w)_{3,}(?![\w*]|[ _]*$)",
        Options | RegexOptions.Multiline
    );

    public void Run(Proof proof)
    {
        var fields = new FieldNameSet(proof.Letter);
        foreach (var line in WordingLine.All(proof.Flow))
        {
            Report(proof, line, Notes, "the letter shows this note; write what it stands for, or take it away");
            Report(proof, line, Brackets, "the letter shows these brackets; print a field: {{ name }}");
            foreach (var match in Fields.Matches(line.Text).Cast<Match>())
            {
                // A field in single braces is an error of its own.
                if (!fields.Contains(match.Value.Trim('{', '}', '.').Split('.').Last()))
                {
                    proof.Report.Add(ProofreadingRules.Leftover, line.At(match.Index), Foreign(match.Value));
                }
            }
        }
    }

    private static void Report(Proof proof, WordingLine line, Regex pattern, string advice)
    {
        foreach (var match in pattern.Matches(line.Text).Cast<Match>())
        {
            proof.Report.Add(ProofreadingRules.Leftover, line.At(match.Index), $"'{match.Value}': {advice}");
        }
    }

    private static string Foreign(string found) =>
        found[0] == '_'
            ? "the letter shows this blank; print a field, or write it where a person fills it in by hand and say so: "
                + "imrdocs ignore IMR1621"
            : $"the letter shows '{found}' as it stands; a field is printed with {{{{ name }}}}";
}
