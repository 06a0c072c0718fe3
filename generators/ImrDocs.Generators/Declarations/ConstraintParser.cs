using System.Globalization;
using ImrDocs.Generators.Diagnostics;
using ImrDocs.Generators.Model;
using ImrDocs.Templating.Schema.Constraints;
using Microsoft.CodeAnalysis;

namespace ImrDocs.Generators.Declarations;

/// <summary>Adds the constraints that a field's attributes declare to its type.</summary>
internal static class ConstraintParser
{
    public static TypeSpec Apply(DeclarationContext context, IPropertySymbol property, TypeSpec type, SyntaxToken name)
    {
        foreach (var (attribute, data) in DeclaredAttributes.Of(property))
        {
            if (ConstraintTable.Find(attribute) is not { } descriptor)
            {
                continue;
            }

            var place = DeclaredAttributes.Place(data, name, context.Cancellation);
            if (!type.Takes(descriptor.Target))
            {
                context.Report(
                    ConstraintRules.DoesNotFit,
                    place,
                    attribute,
                    property.Name,
                    type.Noun,
                    descriptor.Target.Words
                );
                continue;
            }

            var reading = descriptor.Read(DeclaredAttributes.Arguments(data));
            if (reading.Error is { } error)
            {
                context.Report(ProblemOf(error, attribute, property.Name), place);
            }

            type = reading.Constraint is { } constraint ? type.With(constraint) : type;
        }

        CheckContradiction(context, property, type, name);
        return type;
    }

    /// <summary>The type with the constraints of a field of another assembly, which the compiler found right.</summary>
    public static TypeSpec ApplyCompiled(IPropertySymbol property, TypeSpec type) =>
        DeclaredAttributes
            .Of(property)
            .Aggregate(type, static (type, declared) =>
                ConstraintTable.Find(declared.Name) is { } descriptor
                && type.Takes(descriptor.Target)
                && descriptor.Read(DeclaredAttributes.Arguments(declared.Attribute)).Constraint is { } constraint
                    ? type.With(constraint)
                    : type
            );

    private static Problem ProblemOf(ArgumentError error, string attribute, string property) =>
        error switch
        {
            TooSmallBound { Bound: var bound } => new(
                ConstraintRules.BoundTooSmall,
                attribute,
                bound.ToString(CultureInfo.InvariantCulture),
                property
            ),
            BlankText => new(ConstraintRules.BlankText, attribute, property),
            InvalidExpression { Reason: var reason } => new(ConstraintRules.InvalidPattern, property, reason),
            _ => throw new ArgumentOutOfRangeException(nameof(error), error, "Not an error of an argument."),
        };

    private static void CheckContradiction(
        DeclarationContext context,
        IPropertySymbol property,
        TypeSpec type,
        SyntaxToken name
    )
    {
        if (type.Constraints is { Least: { } least, Most: { } most } && least > most)
        {
            context.Report(ConstraintRules.Contradiction, name, property.Name, Invariant(least), Invariant(most));
        }

        if (type is ListSpec { Element: var element })
        {
            CheckContradiction(context, property, element, name);
        }
    }

    private static string Invariant(decimal number) => number.ToString(CultureInfo.InvariantCulture);
}
