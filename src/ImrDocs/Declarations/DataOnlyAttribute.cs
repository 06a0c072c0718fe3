namespace ImrDocs.Declarations;

/// <summary>
/// A field that a case gives and that no template has to print: what is computed or checked from it is what a letter
/// says.
/// </summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class DataOnlyAttribute : Attribute;
