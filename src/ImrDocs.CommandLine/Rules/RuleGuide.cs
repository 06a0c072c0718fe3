using System.Reflection;
using ImrDocs.Diagnostics;

namespace ImrDocs.CommandLine.Rules;

/// <summary>
/// The pages that explain the rules: those of ImrDocs, and those of a letter's own rules, which its assembly embeds.
/// </summary>
/// <param name="tool">The name by which users call the tool.</param>
/// <param name="letters">The assemblies that declare the letters.</param>
internal sealed class RuleGuide(string tool, params IReadOnlyList<Assembly> letters)
{
    private const string Folder = "diagnostics/";
    private const string Extension = ".md";

    private static readonly Assembly Own = typeof(RuleGuide).Assembly;

    /// <summary>The IDs of all rules that have a page, in their order.</summary>
    public IReadOnlyList<string> Ids { get; } =
    [
        .. letters
            .Prepend(Own)
            .Distinct()
            .SelectMany(static assembly => assembly.GetManifestResourceNames())
            .Where(static name =>
                name.StartsWith(Folder, StringComparison.Ordinal) && name.EndsWith(Extension, StringComparison.Ordinal)
            )
            .Select(static name => name[Folder.Length..^Extension.Length])
            .Order(StringComparer.Ordinal),
    ];

    /// <summary>The address at which the page of a rule is published; null where nothing says so.</summary>
    public static string? AddressOf(Rule rule) => rule.HelpLink ?? AddressOf(rule.Id);

    /// <summary>The address at which the page of a rule is published; null where it is no rule of ImrDocs.</summary>
    public static string? AddressOf(string id) => Has(Own, id) ? RulePages.AddressOf(id) : null;

    /// <summary>The page of a rule, in whatever case its ID is written; null where there is none.</summary>
    public RulePage? Find(string id) =>
        Ids.FirstOrDefault(known => known.Equals(id, StringComparison.OrdinalIgnoreCase)) is { } found
            ? new(found, Read(found))
            : null;

    /// <summary>The ID of the rule that has a number; null where none has.</summary>
    public string? OfNumber(string number) =>
        Ids.FirstOrDefault(id =>
            id.EndsWith(number, StringComparison.Ordinal) && id[..^number.Length].All(char.IsAsciiLetter)
        );

    /// <summary>
    /// A sentence that says how to read what the first of several errors means; null where none has a page.
    /// </summary>
    public string? HintFor(IEnumerable<Diagnostic> diagnostics) =>
        diagnostics
            .Where(static diagnostic => diagnostic.Rule.Severity == Severity.Error)
            .Select(static diagnostic => diagnostic.Rule.Id)
            .FirstOrDefault(id => AssemblyOf(id) is not null)
            is { } first
            ? $"For what an error means: {tool} explain {first}"
            : null;

    private static bool Has(Assembly assembly, string id) =>
        assembly.GetManifestResourceInfo(Folder + id + Extension) is not null;

    private Assembly? AssemblyOf(string id) => letters.Prepend(Own).FirstOrDefault(assembly => Has(assembly, id));

    private string Read(string id)
    {
        using var stream = AssemblyOf(id)!.GetManifestResourceStream(Folder + id + Extension)!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
