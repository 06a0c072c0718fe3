using System.Text.RegularExpressions;
using ImrDocs.Generators.Diagnostics;
using Microsoft.CodeAnalysis;

namespace ImrDocs.Generators.Declarations;

/// <summary>Holds a declared pattern to what the runtime does with it.</summary>
internal static class PatternCheck
{
    // RegexOptions.NonBacktracking, which .NET Standard does not name. The runtime matches with it.
    private const RegexOptions NonBacktracking = (RegexOptions)0x400;

    private static readonly TimeSpan Timeout = TimeSpan.FromSeconds(1);

    public static void Check(
        DeclarationContext context,
        IPropertySymbol property,
        AttributeData attribute,
        SyntaxNodeOrToken place
    )
    {
        var (pattern, meaning) = (DeclaredAttributes.Text(attribute), DeclaredAttributes.Text(attribute, 1));
        if (string.IsNullOrWhiteSpace(pattern) || string.IsNullOrWhiteSpace(meaning))
        {
            context.Report(ConstraintRules.BlankText, place, "Pattern", property.Name);
        }
        else if (ErrorOf(pattern!) is { } error)
        {
            context.Report(ConstraintRules.InvalidPattern, place, property.Name, error);
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
    private static string? ErrorOf(string pattern)
    {
        try
        {
            _ = new Regex(pattern, RegexOptions.CultureInvariant, Timeout);
            _ = new Regex(Anchored(pattern), RegexOptions.CultureInvariant, Timeout);
        }
        catch (ArgumentException exception)
        {
            return exception.Message.TrimEnd('.');
        }

        try
        {
            _ = new Regex(Anchored(pattern), RegexOptions.CultureInvariant | NonBacktracking);
            return null;
        }
        catch (NotSupportedException)
        {
            return "It uses a lookaround, a backreference, or an atomic group, which can take forever on a "
                + "hostile text";
        }
        catch (ArgumentOutOfRangeException)
        {
            // A compiler that runs on .NET Framework has no such engine; the build on .NET asks again.
            return null;
        }
    }

    private static string Anchored(string pattern) => $@"\A(?:{pattern})\z";
}
