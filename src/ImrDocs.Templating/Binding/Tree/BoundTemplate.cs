namespace ImrDocs.Templating.Binding.Tree;

/// <summary>A template, bound to the scope in which it is called.</summary>
/// <param name="Path">The path relative to the template root.</param>
/// <param name="Body">What it says.</param>
internal sealed record BoundTemplate(string Path, BoundStatement Body);
