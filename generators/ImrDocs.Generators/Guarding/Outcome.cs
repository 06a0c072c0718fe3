using ImrDocs.Generators.Diagnostics;

namespace ImrDocs.Generators.Guarding;

/// <summary>What a step of the pipeline gave, or the error that says that it failed.</summary>
internal sealed record Outcome<T>(T? Value, DiagnosticSpec? Failure);
