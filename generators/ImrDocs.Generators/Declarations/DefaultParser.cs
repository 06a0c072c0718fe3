using System.Globalization;
using ImrDocs.Generators.Diagnostics;
using ImrDocs.Generators.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace ImrDocs.Generators.Declarations;

/// <summary>Reads a declared default and holds it to its field's type and constraints.</summary>
internal static class DefaultParser
{
    public static DefaultSpec? Read(
        DeclarationContext context,
        IPropertySymbol property,
        TypeSpec type,
        AttributeData attribute,
        SyntaxNodeOrToken place
    )
    {
        if (attribute.ConstructorArguments is not [{ Kind: not TypedConstantKind.Error } constant])
        {
            return null;
        }

        if (Value(context, type, property, constant) is not { } value)
        {
            context.Report(ConstraintRules.DefaultOfWrongType, place, Shown(constant), property.Name, Needed(type));
            return null;
        }

        if (ValueCheck.Broken(type, constant.Value, value.Text) is { } rule)
        {
            context.Report(ConstraintRules.DefaultBreaksConstraint, place, Shown(constant), property.Name, rule);
        }

        return value;
    }

    /// <summary>The value that an attribute holds; null when the type has none such.</summary>
    public static DefaultSpec? Value(
        DeclarationContext context,
        TypeSpec type,
        IPropertySymbol property,
        TypedConstant constant
    ) =>
        (type, constant.Value) switch
        {
            (EnumTypeSpec choice, { } value) when constant.Kind == TypedConstantKind.Enum => Choice(
                context,
                choice,
                property,
                constant,
                value
            ),
            (_, _) when constant.Kind != TypedConstantKind.Primitive => null,
            (TextSpec, string text) => new(SymbolDisplay.FormatLiteral(text, quote: true), text),
            (RichTextSpec, string text) => new(
                $"{type.CSharp}.Parse({SymbolDisplay.FormatLiteral(text, quote: true)})",
                text
            ),
            (BooleanSpec, bool value) => Same(value ? "true" : "false"),
            (IntegerSpec { CSharp: "int" }, int value) => Same(Invariant(value)),
            (IntegerSpec { CSharp: "long" }, int or long) => Number(Invariant((IFormattable)constant.Value!), "L"),
            (DecimalSpec, int or long) => Number(Invariant((IFormattable)constant.Value!), "m"),
            (DecimalSpec, string text) when IsDecimal(text, out var value) => Number(Invariant(value), "m"),
            (DateSpec, string text) when IsDate(text, out var date) => new(
                $"new global::System.DateOnly({Invariant(date.Year)}, {Invariant(date.Month)}, {Invariant(date.Day)})",
                text
            ),
            _ => null,
        };

    private static DefaultSpec? Choice(
        DeclarationContext context,
        EnumTypeSpec type,
        IPropertySymbol property,
        TypedConstant constant,
        object value
    )
    {
        var member = property
            .Type.GetMembers()
            .OfType<IFieldSymbol>()
            .FirstOrDefault(f => f.HasConstantValue && Equals(f.ConstantValue, value));
        var isSameEnum = SymbolEqualityComparer.Default.Equals(constant.Type, property.Type);
        return isSameEnum && member is not null && context.TryGetEnum(type.CSharp, out var spec)
            ? new(
                $"{type.CSharp}.{CSharpName.Identifier(member.Name)}",
                spec.Members.First(m => m.Name == member.Name).WireName
            )
            : null;
    }

    private static DefaultSpec Same(string text) => new(text, text);

    private static DefaultSpec Number(string text, string suffix) => new(text + suffix, text);

    private static bool IsDecimal(string text, out decimal value) =>
        decimal.TryParse(
            text,
            NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint,
            CultureInfo.InvariantCulture,
            out value
        );

    private static bool IsDate(string text, out DateTime date) =>
        DateTime.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out date);

    private static string Invariant(IFormattable value) => value.ToString(null, CultureInfo.InvariantCulture);

    private static string Shown(TypedConstant constant) => constant.IsNull ? "null" : constant.ToCSharpString();

    private static string Needed(TypeSpec type) =>
        type switch
        {
            TextSpec or RichTextSpec => "a text",
            IntegerSpec { CSharp: var name } => $"a whole number that {name} can hold",
            DecimalSpec => "a whole number, or a text such as \"12.50\",",
            BooleanSpec => "true or false",
            DateSpec => "a text such as \"2016-12-09\"",
            _ => "a declared member of its enum",
        };
}
