using ImrDocs.Diagnostics;

namespace ImrDocs.Redaction;

/// <summary>The rules that a redacted letter must hold to.</summary>
public static class RedactionRules
{
    /// <summary>No text repeats a sensitive value.</summary>
    public static Rule Repeated { get; } =
        new("IMR2201", Severity.Warning, "No text of a redacted letter repeats a sensitive value");
}
