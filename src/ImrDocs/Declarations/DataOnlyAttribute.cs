namespace ImrDocs.Declarations;

/// <summary>
/// A field that a case gives and that no template has to print, such as the holidays that a deadline is computed with.
/// </summary>
/// <remarks>
/// Without it, a required field that no template prints is an error (IMR1216), and an optional one is a warning
/// (IMR1607).
/// </remarks>
[AttributeUsage(AttributeTargets.Property)]
public sealed class DataOnlyAttribute : Attribute;
