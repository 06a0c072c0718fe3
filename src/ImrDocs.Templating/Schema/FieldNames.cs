using System.Text;
using ImrDocs.Templating.Casing;

namespace ImrDocs.Templating.Schema;

/// <summary>
/// The one rule by which a C# name becomes the JSON name and the template name:
/// <c>StatesOfLicensure</c>, <c>statesOfLicensure</c>, <c>states_of_licensure</c>.
/// </summary>
/// <remarks>
/// A name is cut into words before each upper-case letter that follows a lower-case letter or a digit, and before the
/// last of several upper-case letters when a lower-case letter follows: <c>URDenialDate</c> is <c>UR</c>,
/// <c>Denial</c>,
/// <c>Date</c>. Digits and underscores stay with the word before them. Two C# names may meet in one template name; the
/// generator reports that clash.
/// </remarks>
public static class FieldNames
{
    /// <summary>
    /// The name of the member in JSON: the first word in lower case, the others capitalised as they are.
    /// </summary>
    public static string ToJson(string csharpName)
    {
        var words = Words(csharpName);
        return words.Count == 0 ? csharpName : CaseMapping.ToLower(words[0]) + string.Concat(words.Skip(1));
    }

    /// <summary>The name of the member in a template: the words in lower case, joined by underscores.</summary>
    public static string ToTemplate(string csharpName) =>
        string.Join(
            "_",
            Words(csharpName)
                .Select(static word => CaseMapping.ToLower(word.Trim('_')))
                .Where(static word => word.Length > 0)
        );

    /// <summary>
    /// The words of the name separated by spaces: the printed label of an enum member that declares none.
    /// </summary>
    public static string ToLabel(string csharpName) => string.Join(" ", Words(csharpName));

    /// <summary>The words of a template name as a phrase: <c>date_of_injury</c> is <c>Date of injury</c>.</summary>
    public static string ToPhrase(string templateName) => CaseMapping.ToUpperFirst(templateName).Replace('_', ' ');

    private static List<string> Words(string name)
    {
        List<string> words = [];
        var word = new StringBuilder();
        for (var i = 0; i < name.Length; i++)
        {
            if (word.Length > 0 && StartsWord(name, i))
            {
                words.Add(word.ToString());
                word.Clear();
            }

            word.Append(name[i]);
        }

        if (word.Length > 0)
        {
            words.Add(word.ToString());
        }

        return words;
    }

    private static bool StartsWord(string name, int index)
    {
        if (!char.IsUpper(name[index]))
        {
            return false;
        }

        var previous = name[index - 1];
        var startsLowerCase = index + 1 < name.Length && char.IsLower(name[index + 1]);
        return !char.IsUpper(previous) || startsLowerCase;
    }
}
