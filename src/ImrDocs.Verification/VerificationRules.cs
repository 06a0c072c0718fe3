using ImrDocs.Diagnostics;

namespace ImrDocs.Verification;

/// <summary>The rules that sample letters and their approved versions must hold to.</summary>
public static class VerificationRules
{
    /// <summary>A letter is what was approved.</summary>
    public static Rule Different { get; } = Error("IMR5001", "A sample's letter is the one that was approved");

    /// <summary>A letter has an approved version.</summary>
    public static Rule New { get; } = Error("IMR5002", "A sample's letter has an approved version");

    /// <summary>An approved letter is a snapshot file.</summary>
    public static Rule File { get; } = Error("IMR5003", "An approved letter is UTF-8 with LF line endings");

    /// <summary>An approved letter has a sample.</summary>
    public static Rule Orphan { get; } = Error("IMR5004", "An approved letter has a sample that makes it");

    /// <summary>A sample has snapshot files of its own.</summary>
    public static Rule SampleName { get; } =
        Error("IMR5005", "A sample's name gives its snapshots file names of their own");

    /// <summary>A snapshot holds nothing sensitive.</summary>
    public static Rule Sensitive { get; } = Error("IMR5006", "A snapshot holds no sensitive value");

    /// <summary>A pending letter is fresh.</summary>
    public static Rule Stale { get; } = Error("IMR5007", "A pending letter is what its sample and the templates make");

    /// <summary>A letter that ships is the letter that is approved.</summary>
    public static Rule Compiled { get; } = Error("IMR5008", "A letter as the build compiled it is the interpreted one");

    /// <summary>No sample reaches an outcome that a comment excludes.</summary>
    public static Rule Exclusion { get; } = Error("IMR5101", "No sample reaches what a template says can't happen");

    /// <summary>What a coverage report quotes is not sensitive.</summary>
    public static Rule QuotedValue { get; } =
        new("IMR5102", Severity.Warning, "No literal of a condition says a sensitive value");

    private static Rule Error(string id, string title) => new(id, Severity.Error, title);
}
