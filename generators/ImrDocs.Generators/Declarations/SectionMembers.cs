using ImrDocs.Generators.Diagnostics;
using ImrDocs.Generators.Equality;
using ImrDocs.Generators.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ImrDocs.Generators.Declarations;

/// <summary>Sorts the properties of a section into fields, computed members and those that are neither.</summary>
internal sealed class SectionMembers(DeclarationContext context, bool isLetter)
{
    private readonly List<FieldSpec> _fields = [];
    private readonly List<(MemberSpec Member, SyntaxNodeOrToken Place)> _computed = [];
    private readonly List<PropertySpec> _stubs = [];
    private readonly List<string> _strays = [];
    private readonly MemberNames _names = new(context, isLetter);

    public void Read(ISymbol member)
    {
        if (member is IPropertySymbol property)
        {
            ReadProperty(property);
        }
        else if (
            member is IFieldSymbol { IsStatic: false, IsImplicitlyDeclared: false } variable
            && (variable.DeclaredAccessibility == Accessibility.Public || variable.IsRequired)
        )
        {
            ReportStray(variable, variable.IsRequired);
        }
    }

    /// <summary>
    /// The section, once all properties are read: fields take their names before computed members do.
    /// </summary>
    public SectionSpec ToSection(RecordSpec type, string description, LetterNameSpec? letter)
    {
        var computed = _computed.Where(c => _names.TryTake(c.Member, c.Place)).Select(static c => c.Member);
        return new(
            type,
            description,
            _fields.ToEquatableArray(),
            computed.ToEquatableArray(),
            _stubs.ToEquatableArray(),
            _strays.ToEquatableArray(),
            letter?.Name,
            letter?.Language
        );
    }

    private void ReadProperty(IPropertySymbol property)
    {
        var syntax =
            property.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax(context.Cancellation)
            as BasePropertyDeclarationSyntax;
        if (syntax?.Modifiers.Any(SyntaxKind.PartialKeyword) == true)
        {
            ReadPartial(property, syntax);
        }
        else if (syntax is PropertyDeclarationSyntax ordinary && property is { IsStatic: false })
        {
            ReadOrdinary(property, ordinary);
        }
    }

    private void ReadPartial(IPropertySymbol property, BasePropertyDeclarationSyntax syntax)
    {
        if (property.IsStatic || syntax is not PropertyDeclarationSyntax declaration)
        {
            var place = syntax is PropertyDeclarationSyntax { Identifier: var name }
                ? name
                : ((IndexerDeclarationSyntax)syntax).ThisKeyword;
            context.Report(FieldRules.StaticOrIndexer, place, place.Text, property.IsStatic ? "static" : "an indexer");
        }
        else if (property.PartialImplementationPart is null)
        {
            ReadField(property, declaration);
        }
        else if (property.SetMethod is null)
        {
            ReadOrdinary(property, declaration);
        }
        else
        {
            context.Report(FieldRules.Implemented, declaration.Identifier, property.Name);
        }
    }

    private void ReadField(IPropertySymbol property, PropertyDeclarationSyntax syntax)
    {
        var field = FieldParser.Read(context, property, syntax);
        if (field is not null && _names.TryTake(field.Member, syntax.Identifier))
        {
            _fields.Add(field);
        }
        else
        {
            _stubs.Add(PropertyReader.Read(property, syntax));
        }
    }

    private void ReadOrdinary(IPropertySymbol property, PropertyDeclarationSyntax syntax)
    {
        if (property.SetMethod is not null)
        {
            if (property.DeclaredAccessibility == Accessibility.Public || property.IsRequired)
            {
                ReportStray(property, property.IsRequired);
            }
        }
        else if (
            property.DeclaredAccessibility == Accessibility.Public
            && ComputedParser.Read(context, property, syntax) is { } member
        )
        {
            _computed.Add((member, syntax.Identifier));
        }
    }

    private void ReportStray(ISymbol member, bool isRequired)
    {
        context.Report(FieldRules.NotPartial, DeclaredPlace.Of(member, context.Cancellation), member.Name);
        if (isRequired)
        {
            _strays.Add(CSharpName.Identifier(member.Name));
        }
    }
}
