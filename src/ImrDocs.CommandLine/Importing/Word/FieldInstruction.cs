using System.Text;

namespace ImrDocs.CommandLine.Importing.Word;

/// <summary>The code of a field, cut into its arguments and switches.</summary>
/// <param name="Name">What kind of field it is, in capitals.</param>
/// <param name="Arguments">The arguments, in order.</param>
/// <param name="Switches">The switches with their arguments, such as <c>\@ "MMMM d"</c>.</param>
internal sealed record FieldInstruction(
    string Name,
    IReadOnlyList<FieldArgument> Arguments,
    IReadOnlyList<FieldSwitch> Switches
)
{
    private const string SwitchesWithoutArgument = "hvmxnr";

    /// <summary>Reads a code.</summary>
    /// <param name="code">The code: words, and the fields in it.</param>
    public static FieldInstruction Parse(IReadOnlyList<ImportedInline> code)
    {
        var tokens = Tokens(code);
        var name = tokens.Count > 0 ? tokens[0].Text.Trim().ToUpperInvariant() : "";
        List<FieldArgument> arguments = [];
        List<FieldSwitch> switches = [];
        for (var i = 1; i < tokens.Count; i++)
        {
            var token = tokens[i];
            if (!token.IsSwitch)
            {
                arguments.Add(token);
                continue;
            }

            var isAlone =
                token.Text.Length < 2
                || (name != "HYPERLINK" && SwitchesWithoutArgument.Contains(char.ToLowerInvariant(token.Text[1])));
            var hasArgument = !isAlone && i + 1 < tokens.Count && !tokens[i + 1].IsSwitch;
            switches.Add(new(token.Text, hasArgument ? tokens[++i].Text : ""));
        }

        return new(name, arguments, switches);
    }

    // Quotation marks of Word can be curly.
    private static List<FieldArgument> Tokens(IReadOnlyList<ImportedInline> code)
    {
        List<FieldArgument> tokens = [];
        List<ImportedInline> parts = [];
        var text = new StringBuilder();
        var emphasis = Emphasis.None;
        var isQuoted = false;
        var isOpen = false;
        foreach (var part in code)
        {
            if (part is not WordsInline words)
            {
                FlushText();
                parts.Add(part);
                isOpen = true;
                continue;
            }

            if (words.Emphasis != emphasis)
            {
                FlushText();
                emphasis = words.Emphasis;
            }

            for (var i = 0; i < words.Text.Length; i++)
            {
                var c = words.Text[i];
                if (c == '\\' && isQuoted && i + 1 < words.Text.Length && words.Text[i + 1] is '"' or '\\')
                {
                    text.Append(words.Text[++i]);
                }
                else if (c is '"' or '\u201C' or '\u201D')
                {
                    var wasQuoted = isQuoted;
                    FlushToken();
                    isQuoted = isOpen = !wasQuoted;
                }
                else if (!isQuoted && char.IsWhiteSpace(c))
                {
                    FlushToken();
                }
                else
                {
                    text.Append(c);
                    isOpen = true;
                }
            }
        }

        FlushToken();
        return tokens;

        void FlushText()
        {
            if (text.Length > 0)
            {
                parts.Add(new WordsInline(text.ToString()) { Emphasis = emphasis });
                text.Clear();
            }
        }

        void FlushToken()
        {
            FlushText();
            if (isOpen || parts.Count > 0)
            {
                tokens.Add(new([.. parts], isQuoted));
            }

            parts.Clear();
            isOpen = false;
            isQuoted = false;
        }
    }
}

/// <summary>An argument of a field.</summary>
/// <param name="Parts">Its words, and the fields in it.</param>
/// <param name="IsQuoted">Whether it stands in quotation marks.</param>
internal sealed record FieldArgument(IReadOnlyList<ImportedInline> Parts, bool IsQuoted)
{
    /// <summary>Its words.</summary>
    public string Text => string.Concat(Parts.OfType<WordsInline>().Select(static words => words.Text));

    /// <summary>Whether it is a switch.</summary>
    public bool IsSwitch => !IsQuoted && Text.StartsWith('\\');
}

/// <summary>A switch of a field.</summary>
/// <param name="Name">The switch, such as <c>\@</c>.</param>
/// <param name="Argument">Its argument; empty where it has none.</param>
internal sealed record FieldSwitch(string Name, string Argument);
