using System.Text.Json;
using ImrDocs.Diagnostics;
using ImrDocs.Templating.Schema;

namespace ImrDocs.Models;

/// <summary>
/// A section of a letter, as the runtime sees it. The generator implements it for every declared section.
/// </summary>
public interface ISection
{
    /// <summary>The section as data.</summary>
    SectionSchema Schema { get; }

    /// <summary>Reads a field or a computed member for a template.</summary>
    /// <param name="templateName">The name as a template writes it.</param>
    /// <param name="value">The value as templates see it, or null when it is absent.</param>
    /// <returns>Whether the section has such a member.</returns>
    bool TryGetMember(string templateName, out object? value);

    /// <summary>Checks every field and every rule of the section and of those below it.</summary>
    void Check(DiagnosticBag diagnostics);

    /// <summary>Checks the rules across the section's own fields.</summary>
    void CheckRules(DiagnosticBag diagnostics);

    /// <summary>Writes the section as a JSON object; absent values are left out.</summary>
    void WriteJson(Utf8JsonWriter json);
}

/// <summary>A section of a letter that can be read from JSON.</summary>
/// <typeparam name="TSelf">The section itself.</typeparam>
public interface ISection<TSelf> : ISection
    where TSelf : class, ISection<TSelf>
{
    /// <summary>The section as data.</summary>
    static abstract SectionSchema SectionSchema { get; }

    /// <summary>Reads the section from the JSON value at which the reader stands.</summary>
    /// <returns>The section, or null when it has errors; they are with the reader's errors.</returns>
    static abstract TSelf? ReadJson(ref JsonModelReader json);
}
