using System.Globalization;

namespace ImrDocs.Generators.Tests.Compiled.Generated;

/// <summary>Finds ways to print a value that the check allows for its type.</summary>
internal sealed class PrintForms
{
    // The value is V, and a variable that nothing else has is X.
    private readonly List<string> _forms =
    [
        "a {{ V }} b",
        "a {{ (V) ? 'yes' : 'no' }} b",
        "a {{ V | date.to_string '%F' }} b",
        "a {{ V | array.join ', ' }} b {{ V.size }}",
        "a {{ V.title }} b",
        "{{ X = (V) }}{{ if X != '' }}a {{ X }} b{{ end }}",
        "{{ X = (V) | string.strip }}{{ if X != '' }}a {{ X }} b{{ end }}",
        "{{ X = (V) }}{{ if X }}a {{ X }} b{{ end }}",
        "{{ X = (V) }}{{ if X }}a {{ X.title }} b{{ end }}",
        "{{ X = (V) }}{{ if X }}a {{ X | date.to_string '%F' }} b{{ end }}",
        "{{ X = (V) }}{{ if X != null }}a {{ X ? 'yes' : 'no' }} b{{ end }}",
        "{{ for X in (V) }} a {{ X }} b {{ end }}",
        "{{ for X in (V) }} a {{ X.title }} b {{ end }}",
        "{{ for X in (V) }} a {{ X ? 'yes' : 'no' }} b {{ end }}",
        "{{ for X in (V) }} a {{ X | date.to_string '%F' }} b {{ end }}",
        "{{ for X in (V) }}{{ XX = X | string.strip }}{{ if XX != '' }} a {{ XX }} b {{ end }}{{ end }}",
        "{{ for X in (V) }}{{ for XX in X }} a {{ XX }} b {{ end }}{{ end }}",
        "{{ for X in (V) }} a {{ X.key }} {{ for XX in X.items }}{{ XX.title }} {{ end }}b {{ end }}",
        "a {{ V | array.size }} b",
        "\n\n{{ V }}\n\n",
        "\n\n{{ for X in (V) }}\n\n{{ X }}\n\n{{ end }}\n\n",
    ];

    private int _names;

    /// <summary>What prints the value; null where there is nothing that passes the check.</summary>
    /// <param name="value">The value.</param>
    /// <param name="isRight">Whether a letter with it passes the check.</param>
    public string? Find(string value, Func<string, bool> isRight)
    {
        var variable = "x" + (_names++).ToString(CultureInfo.InvariantCulture);
        foreach (var form in _forms)
        {
            var print = form.Replace("X", variable, StringComparison.Ordinal)
                .Replace("V", value, StringComparison.Ordinal);
            if (isRight(print))
            {
                // What fits one value mostly fits the next.
                _forms.Remove(form);
                _forms.Insert(0, form);
                return print;
            }
        }

        return null;
    }
}
