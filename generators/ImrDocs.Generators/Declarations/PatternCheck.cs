using System.Text.RegularExpressions;
using ImrDocs.Generators.Diagnostics;
using Microsoft.CodeAnalysis;

namespace ImrDocs.Generators.Declarations;

/// <summary>Holds a declared pattern to what the runtime does with it.</summary>
internal static class PatternCheck
{
    private static readonly TimeSpan Timeout = TimeSpan.FromSeconds(1);

    public static void Check(DeclarationContext context, IPropertySymbol property, AttributeData attribute, SyntaxNodeOrToken place)
    {
        var (pattern, meaning) = (DeclaredAttributes.Text(attribute), DeclaredAttributes.Text(attribute, 1));
        if (string.IsNullOrWhiteSpace(pattern) || string.IsNullOrWhiteSpace(meaning))
        {
            context.Report(ConstraintRules.BlankText, place, "Pattern", property.Name);
        }
        else if (Fault(pattern!) is { } fault)
        {
            context.Report(ConstraintRules.InvalidPattern, place, property.Name, fault);
        }
    }

    /// <summary>Whether the whole text matches. A pattern that takes too long does not.</summary>
    public static bool Matches(string pattern, string text)
    {
        try
        {
            return Regex.IsMatch(text, Anchored(pattern), RegexOptions.CultureInvariant, Timeout);
        }
        catch (RegexMatchTimeoutException)
        {
            return false;
        }
    }

    // By itself first: 'a)|(b' is wrong although it becomes right between the anchors.
    private static string? Fault(string pattern)
    {
        try
        {
            _ = new Regex(pattern, RegexOptions.CultureInvariant, Timeout);
            _ = new Regex(Anchored(pattern), RegexOptions.CultureInvariant, Timeout);
            return null;
        }
        catch (ArgumentException exception)
        {
            return exception.Message.TrimEnd('.');
        }
    }

    private static string Anchored(string pattern) => $@"\A(?:{pattern})\z";
}
