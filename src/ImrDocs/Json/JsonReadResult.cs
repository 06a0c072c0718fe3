using ImrDocs.Diagnostics;

namespace ImrDocs.Json;

/// <summary>
/// The result of reading a letter: the letter, unless there are errors, and every diagnostic with its place.
/// </summary>
/// <typeparam name="T">The letter.</typeparam>
/// <param name="Value">The letter, or null when one of the diagnostics is an error.</param>
/// <param name="Diagnostics">Every diagnostic, in the order of the places in the file.</param>
public sealed record JsonReadResult<T>(T? Value, IReadOnlyList<Diagnostic> Diagnostics)
    where T : class;
