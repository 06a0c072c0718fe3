namespace ImrDocs.Generators.Model;

/// <summary>A field to emit.</summary>
/// <param name="Member">What the schema shows of it.</param>
/// <param name="Property">How its property is declared.</param>
/// <param name="IsRequired">Whether JSON must hold it.</param>
/// <param name="Default">The value that stands for an absent one, or null when there is none.</param>
internal sealed record FieldSpec(MemberSpec Member, PropertySpec Property, bool IsRequired, DefaultSpec? Default);

/// <summary>A declared partial property, which the emitted part must repeat.</summary>
/// <param name="Identifier">The name, escaped for C#.</param>
/// <param name="Type">The type as C#.</param>
/// <param name="Modifiers">The modifiers before <c>partial</c>.</param>
/// <param name="Getter">The getter with its modifiers, or null when there is none.</param>
/// <param name="Setter">The init or set accessor with its modifiers, or null when there is none.</param>
internal sealed record PropertySpec(string Identifier, string Type, string Modifiers, string? Getter, string? Setter);

/// <summary>The value that stands for an absent one.</summary>
/// <param name="Expression">The value as C#.</param>
/// <param name="Text">The value as an author writes it in JSON; a text without its quotation marks.</param>
internal sealed record DefaultSpec(string Expression, string Text);
