using System.Text;
using ImrDocs.Templating.Functions;
using ImrDocs.Templating.Schema;

namespace ImrDocs.CommandLine.Importing.Declaring;

/// <summary>Makes C# names of the names that a document has.</summary>
internal static class FieldNaming
{
    private const int LongestName = 60;

    // Letters of Western Europe by what they become; the others are left out.
    private const string Accented = "ÀÁÂÃÅàáâãåÇçÈÉÊËèéêëÌÍÎÏìíîï" + "ÑñÒÓÔÕòóôõÙÚÛùúûÝýÿŠšŽž";
    private const string Unaccented = "AAAAAaaaaaCcEEEEeeeeIIIIiiii" + "NnOOOOooooUUUuuuYyySsZz";

    private static readonly (char Letter, string Letters)[] Ligatures =
    [
        ('Ä', "Ae"),
        ('ä', "ae"),
        ('Ö', "Oe"),
        ('ö', "oe"),
        ('Ü', "Ue"),
        ('ü', "ue"),
        ('ß', "ss"),
        ('Æ', "Ae"),
        ('æ', "ae"),
        ('Ø', "O"),
        ('ø', "o"),
        ('Œ', "Oe"),
        ('œ', "oe"),
    ];

    // What every record has, and what the generator adds.
    private static readonly HashSet<string> Members = new(StringComparer.Ordinal)
    {
        "Check",
        "CheckRules",
        "Clone",
        "EqualityContract",
        "Equals",
        "Finalize",
        "GetHashCode",
        "GetType",
        "MemberwiseClone",
        "PrintMembers",
        "ReferenceEquals",
        "Schema",
        "SectionSchema",
        "LetterSchema",
        "ToString",
        "TryGetMember",
        "Validate",
        "WriteJson",
        "ReadJson",
        "FindErrors",
        "Compiled",
    };

    // Names that stand for something else in a template, or that only a section can have.
    private static readonly HashSet<string> TemplateWords = new(StringComparer.Ordinal)
    {
        "and",
        "as",
        "break",
        "capture",
        "case",
        "continue",
        "do",
        "else",
        "empty",
        "end",
        "false",
        "for",
        "func",
        "if",
        "import",
        "in",
        "include",
        "is",
        "not",
        "null",
        "or",
        "raw",
        "readonly",
        "ret",
        "tablerow",
        "this",
        "true",
        "when",
        "while",
        "with",
        "wrap",
    };

    /// <summary>The C# name; empty where the name has no letter that one can have.</summary>
    public static string ToCSharp(string name)
    {
        var result = new StringBuilder();
        foreach (var word in Words(name))
        {
            if (result.Length + word.Length > LongestName && result.Length > 0)
            {
                break;
            }

            // Words of capitals, as in PATIENT_NAME, are written as the others; those of two letters stay: ID.
            var rest =
                word.Length > 2 && word.All(static c => c is not (>= 'a' and <= 'z')) ? Lower(word[1..]) : word[1..];
            result.Append(char.ToUpperInvariant(word[0])).Append(rest);
        }

        var text = result.ToString();
        text = text.Length > LongestName ? text[..LongestName] : text;
        return text.Length > 0 && char.IsAsciiDigit(text[0]) ? "Number" + text : text;
    }

    /// <summary>Whether a letter can have a field of the C# name.</summary>
    public static bool IsFree(string name)
    {
        var inTemplates = FieldNames.ToTemplate(name);
        return !Members.Contains(name)
            && !TemplateWords.Contains(inTemplates)
            && !FunctionTable.IsGlobal(inTemplates)
            && inTemplates != "include";
    }

    /// <summary>Whether two names of a document are one.</summary>
    public static string Key(string name) =>
        string.Join('_', name.Split([' ', '_', '\u00A0', '\t'], StringSplitOptions.RemoveEmptyEntries))
            .ToUpperInvariant();

    private static string Lower(string word) => word.ToLowerInvariant();

    private static IEnumerable<string> Words(string name)
    {
        var word = new StringBuilder();
        foreach (var c in name)
        {
            var letters =
                char.IsAsciiLetterOrDigit(c) ? c.ToString()
                : Accented.IndexOf(c, StringComparison.Ordinal) is >= 0 and var index ? Unaccented[index].ToString()
                : Array.Find(Ligatures, ligature => ligature.Letter == c).Letters;
            if (letters is not null)
            {
                word.Append(letters);
            }
            else if (word.Length > 0 && !char.IsLetter(c) && c != '\'' && c != '\u2019')
            {
                yield return word.ToString();
                word.Clear();
            }
        }

        if (word.Length > 0)
        {
            yield return word.ToString();
        }
    }
}
