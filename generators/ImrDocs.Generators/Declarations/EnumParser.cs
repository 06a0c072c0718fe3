using ImrDocs.Generators.Diagnostics;
using ImrDocs.Generators.Equality;
using ImrDocs.Generators.Model;
using ImrDocs.Templating.Schema;
using ImrDocs.Templating.Syntax;
using Microsoft.CodeAnalysis;

namespace ImrDocs.Generators.Declarations;

/// <summary>Reads an enum and holds it to what a choice must be.</summary>
internal static class EnumParser
{
    /// <summary>
    /// The type of a field that holds the enum, or null when the enum has errors, which are then reported.
    /// </summary>
    public static EnumTypeSpec? Read(DeclarationContext context, INamedTypeSymbol type, SyntaxNodeOrToken field)
    {
        var before = context.DiagnosticCount;
        var place = PlaceOf(type, field, context.Cancellation);
        if (
            type.GetAttributes()
                .Any(static a => a.AttributeClass is { Name: "FlagsAttribute", ContainingNamespace.Name: "System" })
        )
        {
            context.Report(EnumRules.Flags, place, type.Name);
        }

        var symbols = type.GetMembers().OfType<IFieldSymbol>().Where(static f => f.HasConstantValue).ToList();
        if (symbols.Count == 0)
        {
            context.Report(EnumRules.Empty, place, type.Name);
        }

        var members = symbols.ConvertAll(symbol =>
            ReadMember(context, symbol, PlaceOf(symbol, field, context.Cancellation))
        );
        ReportDuplicates(context, type, field, symbols, members);
        if (context.DiagnosticCount != before)
        {
            return null;
        }

        var reference = CSharpName.Reference(type);
        var binding = BindingName(context, type);
        var description = DocumentationSummary.Of(type, context.Cancellation);
        context.Add(new EnumSpec(type.Name, reference, binding, description, members.ToEquatableArray()));
        return new EnumTypeSpec(reference, GeneratedNamespace.Prefix + binding);
    }

    private static EnumMemberSpec ReadMember(DeclarationContext context, IFieldSymbol member, SyntaxNodeOrToken place)
    {
        return new(
            member.Name,
            CSharpName.Identifier(member.Name),
            Text("WireName") ?? FieldNames.ToJson(member.Name),
            Text("Label") ?? FieldNames.ToLabel(member.Name),
            DocumentationSummary.Of(member, context.Cancellation)
        );

        string? Text(string attribute)
        {
            var text = DeclaredAttributes.Text(DeclaredAttributes.Find(member, attribute));
            if (text is not null && PrintableText.IsBlank(text))
            {
                context.Report(EnumRules.BlankText, place, attribute, member.Name);
            }

            return text;
        }
    }

    private static void ReportDuplicates(
        DeclarationContext context,
        INamedTypeSymbol type,
        SyntaxNodeOrToken field,
        List<IFieldSymbol> symbols,
        List<EnumMemberSpec> members
    )
    {
        for (var i = 0; i < symbols.Count; i++)
        {
            var place = PlaceOf(symbols[i], field, context.Cancellation);
            var sameValue = symbols.FindIndex(s => Equals(s.ConstantValue, symbols[i].ConstantValue));
            var sameName = members.FindIndex(m => m.WireName == members[i].WireName);
            if (sameValue < i)
            {
                context.Report(EnumRules.DuplicateValue, place, symbols[sameValue].Name, symbols[i].Name, type.Name);
            }

            if (sameName < i)
            {
                context.Report(
                    EnumRules.DuplicateWireName,
                    place,
                    symbols[sameName].Name,
                    symbols[i].Name,
                    type.Name,
                    members[i].WireName
                );
            }
        }
    }

    private static SyntaxNodeOrToken PlaceOf(ISymbol symbol, SyntaxNodeOrToken field, CancellationToken cancellation) =>
        DeclaredPlace.Of(symbol, cancellation) is { IsMissing: false, SyntaxTree: not null } token ? token : field;

    // An enum of another assembly may be bound there too, in a type that this assembly can see.
    private static string BindingName(DeclarationContext context, INamedTypeSymbol type)
    {
        var name = Mangled(CSharpName.FullName(type));
        var isDeclaredHere = SymbolEqualityComparer.Default.Equals(
            type.ContainingAssembly,
            context.Compilation.Assembly
        );
        var binding = isDeclaredHere ? name : name + "_In_" + Mangled(context.Compilation.AssemblyName ?? "");
        return CSharpName.Identifier(binding) == binding ? binding : binding + "_";
    }

    // Underscores are doubled, so that two names never become one.
    private static string Mangled(string name) =>
        string.Concat(name.Replace("_", "__").Select(static c => char.IsLetterOrDigit(c) ? c : '_'));
}
