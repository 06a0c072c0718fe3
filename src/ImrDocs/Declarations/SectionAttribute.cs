namespace ImrDocs.Declarations;

/// <summary>Declares a section: a part of a letter, or the value of another section's field.</summary>
/// <remarks>
/// The record is <c>sealed partial</c>; each partial property with <c>get</c> and <c>init</c> is a field. Every other
/// public property with only a getter is a computed member, which templates can read when a field could have its type;
/// JSON never holds it. A field is <c>required</c>, or nullable, or has a default; an optional list is empty where JSON
/// leaves it out. The summary of a field is its description in the field reference. Rules across fields go into
/// <c>partial void CheckRules(DiagnosticBag diagnostics)</c>.
/// </remarks>
[AttributeUsage(AttributeTargets.Class)]
public sealed class SectionAttribute : Attribute;
