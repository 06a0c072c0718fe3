using ImrDocs.Generators.Diagnostics;
using ImrDocs.Generators.Model;
using ImrDocs.Templating.Languages;
using Microsoft.CodeAnalysis;

namespace ImrDocs.Generators.Declarations;

/// <summary>Reads what makes a section a letter.</summary>
internal static class LetterParser
{
    public static LetterNameSpec? Read(DeclarationContext context, AttributeData letter, SyntaxToken type)
    {
        if (DeclaredAttributes.Find(context.Section, "Section") is { } section)
        {
            context.Report(
                SectionRules.SectionAndLetter,
                DeclaredAttributes.Place(section, type, context.Cancellation),
                context.Section.Name
            );
        }

        if (DeclaredAttributes.Text(letter) is not { } name)
        {
            return null;
        }

        var place = DeclaredAttributes.Place(letter, type, context.Cancellation);
        if (!IsName(name))
        {
            context.Report(LetterRules.BadName, place, name);
        }

        var language = DeclaredAttributes.NamedText(letter, "Language");
        if (language is not null && !LanguageTag.IsWellFormed(language))
        {
            context.Report(LetterRules.BadLanguage, place, language);
        }

        return new(name, language, context.Section.Name, LocationSpec.Of(place));
    }

    private static bool IsName(string name) =>
        name.Length > 0
        && name[0] is >= 'a' and <= 'z'
        && name.All(static c => c is (>= 'a' and <= 'z') or (>= '0' and <= '9') or '-')
        && name[^1] != '-'
        && name.IndexOf("--", StringComparison.Ordinal) < 0;
}
