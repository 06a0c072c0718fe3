using ImrDocs.Templating.Schema;

namespace ImrDocs.CommandLine.Reporting;

/// <summary>What is said of a name that is none of those that an option takes.</summary>
internal static class NameRefusal
{
    /// <summary>A message that lists the names, and proposes the nearest.</summary>
    public static string Of(string kind, string name, IReadOnlyCollection<string> names) =>
        $"'{name}' is not a {kind}; the {kind}s are: {string.Join(", ", names)}"
        + NearestName.Propose(name.ToLowerInvariant(), names);
}
