namespace ImrDocs.Generators.Compiled;

/// <summary>An emitted file of a letter's compiled templates.</summary>
internal sealed record CompiledFile(string Name, string Text);
