using ImrDocs.Templating.Functions;
using ImrDocs.Templating.Syntax;

namespace ImrDocs.Generators.Declarations;

/// <summary>Names that mean something else in a template.</summary>
/// <remarks>
/// Most of Scriban's keywords can still be read as a field: <c>section.end</c> as it is, and a letter's own field in
/// parentheses, <c>(case).case_number</c>. The words here cannot, however they are written.
/// </remarks>
internal static class TemplateWords
{
    /// <summary>Why no template can read a field of this name, or null when one can.</summary>
    public static string? Unreadable(string templateName) =>
        templateName switch
        {
            "" => "no name at all",
            "do" or "this" or "true" or "false" or "null" => "a word of the template language",
            _ when !char.IsLetter(templateName[0]) => "a name that does not begin with a letter",
            _ => null,
        };

    /// <summary>Whether templates know functions under this name.</summary>
    public static bool IsFunction(string templateName) =>
        FunctionTable.IsGlobal(templateName) || templateName == Includes.FunctionName;
}
