using ImrDocs.Generators.Diagnostics;
using ImrDocs.Generators.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ImrDocs.Generators.Declarations;

/// <summary>Reads one declared section: the first and only step that sees symbols and syntax.</summary>
internal static class SectionParser
{
    public static DeclarationSpec? ParseSection(GeneratorAttributeSyntaxContext syntax, CancellationToken cancellation)
    {
        var type = (INamedTypeSymbol)syntax.TargetSymbol;
        return DeclaredAttributes.Find(type, "Letter") is null && IsFirst(syntax, cancellation)
            ? Parse(syntax, letter: null, cancellation)
            : null;
    }

    public static DeclarationSpec? ParseLetter(
        GeneratorAttributeSyntaxContext syntax,
        CancellationToken cancellation
    ) =>
        IsFirst(syntax, cancellation)
            ? Parse(syntax, DeclaredAttributes.Find(syntax.TargetSymbol, "Letter"), cancellation)
            : null;

    // An attribute that stands on two parts of a record is the compiler's error, and would be two sections here.
    private static bool IsFirst(GeneratorAttributeSyntaxContext syntax, CancellationToken cancellation)
    {
        var attribute = syntax.Attributes[0].AttributeClass;
        var first = syntax
            .TargetSymbol.GetAttributes()
            .First(a => SymbolEqualityComparer.Default.Equals(a.AttributeClass, attribute));
        return first.ApplicationSyntaxReference?.GetSyntax(cancellation).Parent?.Parent == syntax.TargetNode;
    }

    private static DeclarationSpec Parse(
        GeneratorAttributeSyntaxContext syntax,
        AttributeData? letter,
        CancellationToken cancellation
    )
    {
        var type = (INamedTypeSymbol)syntax.TargetSymbol;
        var name = ((BaseTypeDeclarationSyntax)syntax.TargetNode).Identifier;
        var context = new DeclarationContext(type, syntax.SemanticModel.Compilation, cancellation);
        var isSound = Check(context, type, name);
        CheckNullable(context, syntax, name);
        var letterName = letter is null ? null : LetterParser.Read(context, letter, name);
        var section = type.IsRecord && type.TypeKind == TypeKind.Class ? ReadMembers(context, type, letterName) : null;
        if (isSound && section is { Fields.Count: 0, Stubs.Count: 0, Strays.Count: 0 })
        {
            context.Report(SectionRules.NoFields, name, type.Name);
        }

        return new(isSound ? section : null, context.Enums, context.Foreign, context.Diagnostics, letterName);
    }

    private static bool Check(DeclarationContext context, INamedTypeSymbol type, SyntaxToken name)
    {
        if (context.Compilation is CSharpCompilation { LanguageVersion: < LanguageVersion.CSharp14 })
        {
            context.Report(SectionRules.LanguageVersion, name, type.Name);
        }

        foreach (var problem in SectionShape.Problems(type))
        {
            context.Report(problem, name);
        }

        var isSound = context.DiagnosticCount == 0;
        ReservedMembers.Check(context, type);
        return isSound && context.DiagnosticCount == 0;
    }

    // The model is generated all the same: what the compiler says of properties without one would hide the cause.
    private static void CheckNullable(
        DeclarationContext context,
        GeneratorAttributeSyntaxContext syntax,
        SyntaxToken name
    )
    {
        if (!syntax.SemanticModel.GetNullableContext(name.SpanStart).AnnotationsEnabled())
        {
            context.Report(SectionRules.NullableIsOff, name, name.Text);
        }
    }

    private static SectionSpec ReadMembers(DeclarationContext context, INamedTypeSymbol type, LetterNameSpec? letter)
    {
        var members = new SectionMembers(context, isLetter: letter is not null);
        foreach (var member in type.GetMembers())
        {
            context.Cancellation.ThrowIfCancellationRequested();
            members.Read(member);
        }

        return members.ToSection(RecordReader.Read(type), DocumentationSummary.Of(type, context.Cancellation), letter);
    }
}
