using System.Globalization;

namespace ImrDocs.Redaction;

/// <summary>A place of a redacted letter where a text that is not sensitive repeats a value that is.</summary>
/// <param name="Field">The sensitive field in the letter's data: <c>patient.lastName</c>.</param>
/// <param name="Template">The template that prints the text, as messages name it.</param>
/// <param name="Line">The line in the template, from 1.</param>
/// <param name="Column">The column in the template, in UTF-16 units from 1.</param>
public sealed record SensitiveLeak(string Field, string Template, int Line, int Column)
{
    /// <summary>What is wrong and what to do, as one line.</summary>
    public override string ToString() =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"the redacted letter shows what '{Field}' holds, which is sensitive: {Template}({Line},{Column}) "
                + $"prints it in another text; take it out of that text, or declare its field [Sensitive]"
        );
}
