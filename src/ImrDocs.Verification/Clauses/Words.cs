using ImrDocs.Templating.Schema;
using ImrDocs.Tracing;

namespace ImrDocs.Verification.Clauses;

/// <summary>Turns names of files and fields into words.</summary>
internal static class Words
{
    /// <summary><c>letters/case-header.scriban-md</c> becomes <c>Case header</c>.</summary>
    public static string OfTemplate(string path)
    {
        var file = path[(path.LastIndexOf('/') + 1)..];
        return Begin(OfField(file.IndexOf('.', StringComparison.Ordinal) is > 0 and var dot ? file[..dot] : file));
    }

    /// <summary><c>states_of_licensure</c> becomes <c>states of licensure</c>.</summary>
    public static string OfField(string name) => name.Replace('_', ' ').Replace('-', ' ');

    /// <summary>
    /// What a round of a loop over sections is about: one of what the label or the name of the list says, or the
    /// section that it is. <c>services</c> becomes <c>service</c>.
    /// </summary>
    public static string OfRound(LoopRound round) =>
        Plurals.One(round.Label?.Trim().TrimEnd(':')) is { } labeled ? Continue(labeled)
        : Plurals.One(round.Field is null ? null : OfField(round.Field)) is { } element ? element
        : round.Section is { } section ? OfField(FieldNames.ToTemplate(section))
        : OfField(round.Variable);

    /// <summary>The words with a small letter at the beginning, unless they begin with an abbreviation.</summary>
    public static string Continue(string words) =>
        words.Length == 0 || (words.Length > 1 && char.IsUpper(words[1]))
            ? words
            : char.ToLowerInvariant(words[0]) + words[1..];

    /// <summary>The words with a capital letter at the beginning.</summary>
    public static string Begin(string words) =>
        words.Length == 0 ? words : char.ToUpperInvariant(words[0]) + words[1..];
}
