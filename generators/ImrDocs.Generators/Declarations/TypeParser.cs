using ImrDocs.Generators.Diagnostics;
using ImrDocs.Generators.Model;
using Microsoft.CodeAnalysis;

namespace ImrDocs.Generators.Declarations;

/// <summary>Reads the type of a field or computed member.</summary>
internal static class TypeParser
{
    /// <param name="context">What is gathered for the section.</param>
    /// <param name="member">The member's name, for messages.</param>
    /// <param name="type">The declared type.</param>
    /// <param name="place">Where an enum of another assembly is reported.</param>
    public static TypeReading Read(DeclarationContext context, string member, ITypeSymbol type, SyntaxNodeOrToken place)
    {
        var isNullable = IsNullable(type);
        var bare = WithoutNullable(type);
        if (ListTypes.ElementOfReadOnlyList(bare) is not { } element)
        {
            var (spec, problem) = ReadSingle(context, member, bare, place);
            return new(spec, isNullable, problem);
        }

        if (IsNullable(element))
        {
            return new(null, isNullable, new(FieldRules.NullableElement, member, CSharpName.Shown(element)));
        }

        if (ListTypes.ElementOfAnyList(element) is not null)
        {
            return new(null, isNullable, new(FieldRules.ListOfLists, member));
        }

        var (elementSpec, elementProblem) = ReadSingle(context, member, element, place);
        return new(elementSpec is null ? null : new ListSpec(elementSpec), isNullable, elementProblem);
    }

    public static bool IsNullable(ITypeSymbol type) =>
        type.NullableAnnotation == NullableAnnotation.Annotated
        || type.OriginalDefinition.SpecialType == SpecialType.System_Nullable_T;

    public static ITypeSymbol WithoutNullable(ITypeSymbol type) =>
        type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable
            ? nullable.TypeArguments[0]
            : type.WithNullableAnnotation(NullableAnnotation.NotAnnotated);

    private static (TypeSpec? Type, Problem? Problem) ReadSingle(
        DeclarationContext context,
        string member,
        ITypeSymbol type,
        SyntaxNodeOrToken place
    ) =>
        type switch
        {
            { SpecialType: SpecialType.System_String } => (new TextSpec(), null),
            { SpecialType: SpecialType.System_Int32 } => (new IntegerSpec("int"), null),
            { SpecialType: SpecialType.System_Int64 } => (new IntegerSpec("long"), null),
            { SpecialType: SpecialType.System_Decimal } => (new DecimalSpec(), null),
            { SpecialType: SpecialType.System_Boolean } => (new BooleanSpec(), null),
            { TypeKind: TypeKind.Error } => (null, null),
            INamedTypeSymbol { TypeKind: TypeKind.Enum } symbol => (EnumParser.Read(context, symbol, place), null),
            INamedTypeSymbol { Arity: 0 } symbol when CSharpName.Reference(symbol) == "global::System.DateOnly" => (
                new DateSpec(),
                null
            ),
            INamedTypeSymbol { Arity: 0 } symbol
                when CSharpName.Reference(symbol) == "global::ImrDocs.RichTexts.RichText" => (new RichTextSpec(), null),
            INamedTypeSymbol { Arity: 0 } symbol when DeclaredAttributes.IsSection(symbol) => ReadSection(
                context,
                member,
                symbol,
                place
            ),
            _ => (null, Unsupported(context, member, type)),
        };

    private static (TypeSpec? Type, Problem? Problem) ReadSection(
        DeclarationContext context,
        string member,
        INamedTypeSymbol type,
        SyntaxNodeOrToken place
    )
    {
        var isGenerated = type.DeclaringSyntaxReferences.IsEmpty;
        if (isGenerated && !type.AllInterfaces.Any(static i => CSharpName.FullName(i) == "ImrDocs.Models.ISection"))
        {
            return (null, new(FieldRules.UnsupportedType, member, CSharpName.Shown(type)));
        }

        if (isGenerated)
        {
            ForeignSections.Read(context, type, place);
        }

        return isGenerated || SectionShape.IsSound(type)
            ? (new SectionTypeSpec(CSharpName.Reference(type)), null)
            : (null, null);
    }

    private static Problem Unsupported(DeclarationContext context, string member, ITypeSymbol type)
    {
        var shown = CSharpName.Shown(type);
        if (ListTypes.ElementOfAnyList(type) is { } element)
        {
            return new(FieldRules.WrongListType, member, shown, $"IReadOnlyList<{CSharpName.Shown(element)}>");
        }

        var isDeclaredHere = SymbolEqualityComparer.Default.Equals(
            type.ContainingAssembly,
            context.Compilation.Assembly
        );
        return isDeclaredHere && type is INamedTypeSymbol { TypeKind: TypeKind.Class or TypeKind.Struct, Arity: 0 }
            ? new(FieldRules.NotASection, member, shown)
            : new(FieldRules.UnsupportedType, member, shown);
    }
}
