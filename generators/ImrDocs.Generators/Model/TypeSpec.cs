using ImrDocs.Templating.Schema;

namespace ImrDocs.Generators.Model;

/// <summary>How C# writes the type of a field: its name, and the codec that handles its values.</summary>
/// <param name="CSharp">The type as C#, never nullable.</param>
/// <param name="Codec">The codec as C#.</param>
internal abstract record TypeSpec(string CSharp, string Codec)
{
    /// <summary>Whether a value can be null although the type is not nullable, so that one must be refused.</summary>
    public virtual bool IsReference => false;
}

internal sealed record TextSpec() : TypeSpec("string", "global::ImrDocs.Models.TextCodec")
{
    public override bool IsReference => true;

    /// <summary>The type with its constraints, as the schema holds it.</summary>
    public TextType Schema { get; init; } = new();
}

internal sealed record IntegerSpec(string CSharp) : TypeSpec(CSharp, $"global::ImrDocs.Models.IntegerCodec<{CSharp}>")
{
    /// <summary>The type with its constraints, as the schema holds it.</summary>
    public IntegerType Schema { get; init; } = new();
}

internal sealed record DecimalSpec() : TypeSpec("decimal", "global::ImrDocs.Models.DecimalCodec")
{
    /// <summary>The type with its constraints, as the schema holds it.</summary>
    public DecimalType Schema { get; init; } = new();
}

internal sealed record BooleanSpec() : TypeSpec("bool", "global::ImrDocs.Models.BooleanCodec");

internal sealed record DateSpec() : TypeSpec("global::System.DateOnly", "global::ImrDocs.Models.DateCodec");

/// <param name="CSharp">The enum as C#.</param>
/// <param name="Binding">The emitted type that ties the enum to its members, as C#.</param>
internal sealed record EnumTypeSpec(string CSharp, string Binding)
    : TypeSpec(CSharp, $"global::ImrDocs.Models.EnumCodec<{CSharp}, {Binding}>");

internal sealed record SectionTypeSpec(string CSharp)
    : TypeSpec(CSharp, $"global::ImrDocs.Models.SectionCodec<{CSharp}>")
{
    public override bool IsReference => true;
}

internal sealed record ListSpec(TypeSpec Element)
    : TypeSpec(
        $"global::System.Collections.Generic.IReadOnlyList<{Element.CSharp}>",
        $"global::ImrDocs.Models.ListCodec<{Element.CSharp}, {Element.Codec}>"
    )
{
    public override bool IsReference => true;

    public int MinCount { get; init; }

    public int? MaxCount { get; init; }
}
