namespace ImrDocs.Declarations;

/// <summary>A field or computed member whose value is in the letter, and nowhere else.</summary>
/// <remarks>
/// A snapshot, a redline and a redacted letter show its label in brackets instead, or its name where it has no label:
/// <c>[Date of Injury]</c>; so they do for whatever a template or a computed member makes of the value. All that is
/// inside a sensitive section is sensitive. Conditions still follow the real value.
/// </remarks>
[AttributeUsage(AttributeTargets.Property)]
public sealed class SensitiveAttribute : Attribute;

/// <summary>
/// A computed member that gives away nothing of the sensitive fields of its section, nor of those below it.
/// </summary>
/// <remarks>
/// Without it, a computed member of a section that holds sensitive fields is sensitive: it is unknown what it is made
/// of.
/// </remarks>
[AttributeUsage(AttributeTargets.Property)]
public sealed class NotSensitiveAttribute : Attribute;
