namespace ImrDocs.Declarations;

/// <summary>A field or computed member whose value is in the letter, and nowhere else.</summary>
/// <remarks>
/// A snapshot, a redline, and a redacted letter show its label in brackets instead, or its name where it has no label:
/// <c>[Date of Injury]</c>. They do the same for whatever a template or a computed member makes of the value.
/// Everything in a sensitive section is sensitive, and so is each computed member of a section that holds anything
/// sensitive, unless it is <c>[NotSensitive]</c>. Conditions still follow the real value.
/// </remarks>
[AttributeUsage(AttributeTargets.Property)]
public sealed class SensitiveAttribute : Attribute;

/// <summary>
/// A computed member that reveals nothing about the sensitive fields of its section, or of sections below it.
/// </summary>
/// <remarks>
/// Without it, a computed member of a section that holds sensitive fields is sensitive: nobody knows what it is
/// computed from. It is not for fields, and not for a member that is <c>[Sensitive]</c>.
/// </remarks>
[AttributeUsage(AttributeTargets.Property)]
public sealed class NotSensitiveAttribute : Attribute;
