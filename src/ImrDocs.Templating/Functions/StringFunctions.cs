using ImrDocs.Templating.Binding.Types;
using static ImrDocs.Templating.Functions.FunctionParameters;

namespace ImrDocs.Templating.Functions;

/// <summary>The group <c>string</c>.</summary>
internal static class StringFunctions
{
    private const string Digest = "a letter has no use for digests and encodings";
    private const string DigestField = "declare what the letter says as a field";
    private const string NoNumber = "a text that is no number becomes nothing without a word";
    private const string NumberField = "declare the field as a number";
    private const string WholeText = "the whole text is searched, by its characters";

    public static FunctionGroup Group { get; } =
        new(
            "string",
            [
                new AllowedFunction(
                    "string.append",
                    [Text("text"), Text("with")],
                    Results.Text(static given => given[0].Text.Then(given[1].Text))
                )
                {
                    Summary = "Puts another text after a text.",
                    Example = new("{{ name | string.append ', MD' }}", "Ana Ruiz, MD"),
                    Compiled = CompiledForm.Scriban,
                    JoinsArguments = true,
                },
                new RefusedFunction("string.base64_decode", Digest, DigestField),
                new RefusedFunction("string.base64_encode", Digest, DigestField),
                new AllowedFunction("string.capitalize", [Text("text")], Results.SameText)
                {
                    Summary = "Makes the first character of a text a capital.",
                    Example = new("{{ 'the reviewer' | string.capitalize }}", "The reviewer"),
                    Compiled = CompiledForm.Runtime,
                    IsReplaced = true,
                },
                new AllowedFunction("string.capitalizewords", [Text("text")], Results.SameText)
                {
                    Summary = "Makes the first character of each word a capital.",
                    Example = new("{{ 'the reviewer' | string.capitalizewords }}", "The Reviewer"),
                    Compiled = CompiledForm.Runtime,
                    Method = "CapitalizeWords",
                    IsReplaced = true,
                },
                new AllowedFunction("string.contains", [Text("text"), Text("value")], Results.Boolean)
                {
                    Summary = "Asks whether a text has another in it.",
                    Example = new("{{ (name | string.contains 'Ruiz') ? 'yes' : 'no' }}", "yes"),
                    Compiled = CompiledForm.Scriban,
                },
                new AllowedFunction("string.downcase", [Text("text")], Results.SameText)
                {
                    Summary = "Writes a text in lowercase letters.",
                    Example = new("{{ name | string.downcase }}", "ana ruiz"),
                    Compiled = CompiledForm.Runtime,
                    IsReplaced = true,
                },
                new AllowedFunction("string.empty", [Text("text")], Results.Boolean)
                {
                    Summary = "Asks whether a text is `''`.",
                    Example = new("{{ (name | string.remove 'Ana Ruiz' | string.empty) ? 'yes' : 'no' }}", "yes"),
                    Compiled = CompiledForm.Scriban,
                },
                new AllowedFunction("string.ends_with", [Text("text"), Text("value")], Results.Boolean)
                {
                    Summary = "Asks whether a text ends with another.",
                    Example = new("{{ (name | string.ends_with 'Ruiz') ? 'yes' : 'no' }}", "yes"),
                    Compiled = CompiledForm.Runtime,
                    IsReplaced = true,
                },
                new AllowedFunction("string.equals_ignore_case", [Text("text"), Text("value")], Results.Boolean)
                {
                    Summary = "Asks whether two texts are equal when the case of letters does not count.",
                    Example = new("{{ (name | string.equals_ignore_case 'ANA RUIZ') ? 'yes' : 'no' }}", "yes"),
                    Compiled = CompiledForm.Runtime,
                    IsReplaced = true,
                },
                new RefusedFunction("string.escape", Refusals.Markup, Refusals.NoMarkup),
                new AllowedFunction(
                    "string.handleize",
                    [Text("text")],
                    Results.Text(static _ => new(Contents: TextContents.Empty | TextContents.Words))
                )
                {
                    Summary = "Writes a text in lowercase letters and digits with hyphens between them.",
                    Example = new(
                        "{{ handle = name | string.handleize }}{{ if handle != '' }}{{ handle }}{{ end }}",
                        "ana-ruiz"
                    ),
                    Compiled = CompiledForm.Runtime,
                    IsReplaced = true,
                },
                new RefusedFunction("string.hmac_sha1", Digest, DigestField),
                new RefusedFunction("string.hmac_sha256", Digest, DigestField),
                new RefusedFunction("string.hmac_sha512", Digest, DigestField),
                new AllowedFunction("string.index_of", [Text("text"), Text("search")], Results.Count)
                {
                    Summary = "Gives the place of another text in a text, from 0, or -1 where it is not there.",
                    Example = new("{{ name | string.index_of 'R' }}", "4"),
                    Omitted =
                    [
                        new("startIndex", WholeText),
                        new("count", WholeText),
                        new("stringComparison", WholeText),
                    ],
                    Compiled = CompiledForm.Runtime,
                    IsReplaced = true,
                },
                new RefusedFunction("string.literal", Refusals.Markup, Refusals.NoMarkup),
                new AllowedFunction("string.lstrip", [Text("text")], Results.Text(Stripped))
                {
                    Summary = "Removes the white space at the start of a text; a blank text becomes `''`.",
                    Example = new("{{ ' Ana' | string.lstrip | string.size }}", "3"),
                    Compiled = CompiledForm.Own,
                    IsReplaced = true,
                },
                new RefusedFunction("string.md5", Digest, DigestField),
                new AllowedFunction("string.pad_left", [Text("text"), Asked(Count("width"))], Results.Text(Padded))
                {
                    Summary = "Puts spaces before a text until it has so many characters.",
                    Example = new("{{ visits | string.pad_left 5 | string.size }}", "5"),
                    Compiled = CompiledForm.Scriban,
                },
                new AllowedFunction("string.pad_right", [Text("text"), Asked(Count("width"))], Results.Text(Padded))
                {
                    Summary = "Puts spaces after a text until it has so many characters.",
                    Example = new("{{ visits | string.pad_right 5 | string.size }}", "5"),
                    Compiled = CompiledForm.Scriban,
                },
                new AllowedFunction(
                    "string.pluralize",
                    [Asked(Whole("number")), Text("singular"), Text("plural")],
                    Results.Text(static given => (TextTemplateType)TypeJoin.Of(given[1].Text, given[2].Text)!)
                )
                {
                    Summary = "Gives the first of two texts where a number is 1, and the second otherwise.",
                    Example = new("{{ visits }} {{ visits | string.pluralize 'visit' 'visits' }}", "3 visits"),
                    Compiled = CompiledForm.Scriban,
                },
                new AllowedFunction(
                    "string.prepend",
                    [Text("text"), Text("by")],
                    Results.Text(static given => given[1].Text.Then(given[0].Text))
                )
                {
                    Summary = "Puts another text before a text.",
                    Example = new("{{ name | string.prepend 'Dr. ' }}", "Dr. Ana Ruiz"),
                    Compiled = CompiledForm.Scriban,
                    JoinsArguments = true,
                },
                new AllowedFunction("string.remove", [Text("text"), Asked(Text("remove"))], Results.Text(Removed))
                {
                    Summary = "Removes another text from a text wherever it stands.",
                    Example = new("{{ name | string.remove ' ' }}", "AnaRuiz"),
                    Compiled = CompiledForm.Scriban,
                },
                new AllowedFunction("string.remove_first", [Text("text"), Asked(Text("remove"))], Results.Text(Removed))
                {
                    Summary = "Removes another text from a text where it stands first.",
                    Example = new("{{ 'Ana M. Ruiz' | string.remove_first ' ' }}", "AnaM. Ruiz"),
                    Compiled = CompiledForm.Runtime,
                    IsReplaced = true,
                },
                new AllowedFunction("string.remove_last", [Text("text"), Asked(Text("remove"))], Results.Text(Removed))
                {
                    Summary = "Removes another text from a text where it stands last.",
                    Example = new("{{ 'Ana M. Ruiz' | string.remove_last ' ' }}", "Ana M.Ruiz"),
                    Compiled = CompiledForm.Runtime,
                    IsReplaced = true,
                },
                new AllowedFunction(
                    "string.replace",
                    [Text("text"), Asked(TextToFind("match")), Text("replace")],
                    Results.Text(Replaced)
                )
                {
                    Summary = "Replaces another text in a text wherever it stands.",
                    Example = new("{{ code | string.replace '-' '/' }}", "mri/72/a"),
                    Compiled = CompiledForm.Scriban,
                },
                new AllowedFunction(
                    "string.replace_first",
                    [Text("text"), Asked(Text("match")), Text("replace")],
                    Results.Text(Replaced)
                )
                {
                    Summary = "Replaces another text in a text where it stands first.",
                    Example = new("{{ code | string.replace_first '-' '/' }}", "mri/72-a"),
                    Omitted = [new("fromEnd", "the first place is replaced, from the start of the text")],
                    Compiled = CompiledForm.Runtime,
                    IsReplaced = true,
                },
                new AllowedFunction("string.rstrip", [Text("text")], Results.Text(Stripped))
                {
                    Summary = "Removes the white space at the end of a text; a blank text becomes `''`.",
                    Example = new("{{ 'Ana ' | string.rstrip | string.size }}", "3"),
                    Compiled = CompiledForm.Own,
                    IsReplaced = true,
                },
                new RefusedFunction("string.sha1", Digest, DigestField),
                new RefusedFunction("string.sha256", Digest, DigestField),
                new RefusedFunction("string.sha512", Digest, DigestField),
                new AllowedFunction("string.size", [Text("text")], Results.Count)
                {
                    Summary = "Counts the characters of a text, as `text.size` does.",
                    Example = new("{{ name | string.size }}", "8"),
                    Compiled = CompiledForm.Scriban,
                    IsSize = true,
                },
                new AllowedFunction(
                    "string.slice",
                    [Text("text"), Asked(Whole("start")), Asked(Maybe(Count("length")))],
                    Results.AnyText
                )
                {
                    Summary = "Gives a part of a text from a place, to its end or so many characters long.",
                    Example = new(
                        "{{ last = name | string.slice 4 | string.strip }}{{ if last != '' }}{{ last }}{{ end }}",
                        "Ruiz"
                    ),
                    Compiled = CompiledForm.Scriban,
                },
                new AllowedFunction(
                    "string.slice1",
                    [Text("text"), Asked(Whole("start")), Asked(Maybe(Count("length")))],
                    Results.AnyText
                )
                {
                    Summary = "Gives one character of a text, or so many, from a place.",
                    Example = new(
                        "{{ initial = name | string.slice1 0 | string.strip }}"
                            + "{{ if initial != '' }}{{ initial }}{{ end }}",
                        "A"
                    ),
                    Compiled = CompiledForm.Scriban,
                },
                new AllowedFunction("string.split", [Text("text"), Asked(Text("match"))], Results.Texts)
                {
                    Summary = "Splits a text into a list where another text stands; parts without text are left out.",
                    Example = new("{{ code | string.split '-' | array.size }}", "3"),
                    Compiled = CompiledForm.Own,
                },
                new AllowedFunction("string.starts_with", [Text("text"), Text("value")], Results.Boolean)
                {
                    Summary = "Asks whether a text starts with another.",
                    Example = new("{{ (name | string.starts_with 'Ana') ? 'yes' : 'no' }}", "yes"),
                    Compiled = CompiledForm.Runtime,
                    IsReplaced = true,
                },
                new AllowedFunction("string.strip", [Text("text")], Results.Text(Stripped))
                {
                    Summary = "Removes the white space at both ends of a text; a blank text becomes `''`.",
                    Example = new("{{ ' Ana ' | string.strip | string.size }}", "3"),
                    Compiled = CompiledForm.Own,
                    IsReplaced = true,
                },
                new AllowedFunction("string.strip_newlines", [Text("text")], Results.Text(WithoutNewLines))
                {
                    Summary = "Removes the line breaks of a text; the texts of a letter have none.",
                    Example = new("{{ 'one two' | string.strip_newlines }}", "one two"),
                    Compiled = CompiledForm.Scriban,
                },
                new RefusedFunction("string.to_double", NoNumber, NumberField),
                new RefusedFunction("string.to_float", NoNumber, NumberField),
                new AllowedFunction("string.to_int", [Text("text")], ParsedWhole())
                {
                    Summary = "Makes a whole number of a text; one that is no number gives nothing.",
                    Example = new("{{ number = '41' | string.to_int }}{{ if number }}{{ number + 1 }}{{ end }}", "42"),
                },
                new AllowedFunction("string.to_long", [Text("text")], ParsedWhole())
                {
                    Summary = "Makes a whole number of a text, also a large one; one that is no number gives nothing.",
                    Example = new(
                        "{{ number = '3000000000' | string.to_long }}{{ if number }}{{ number + 1 }}{{ end }}",
                        "3000000001"
                    ),
                },
                new AllowedFunction(
                    "string.truncate",
                    [Text("text"), Asked(Count("length")), Maybe(Text("ellipsis"))],
                    Results.Text(Truncated)
                )
                {
                    Summary = "Shortens a text to so many characters, with `...` or another mark in place of the rest.",
                    Example = new("{{ 'Certified in two states' | string.truncate 12 }}", "Certified..."),
                    Compiled = CompiledForm.Scriban,
                },
                new RefusedFunction(
                    "string.truncatewords",
                    "it adds '...' also to a text that has no more words",
                    "use 'string.truncate'"
                ),
                new AllowedFunction("string.upcase", [Text("text")], Results.SameText)
                {
                    Summary = "Writes a text in capital letters.",
                    Example = new("{{ name | string.upcase }}", "ANA RUIZ"),
                    Compiled = CompiledForm.Runtime,
                    IsReplaced = true,
                },
                new AllowedFunction("string.whitespace", [Text("text")], Results.Boolean)
                {
                    Summary = "Asks whether a text has nothing to read.",
                    Example = new(
                        "{{ (name | string.whitespace) ? 'blank' : 'something to read' }}",
                        "something to read"
                    ),
                    Compiled = CompiledForm.Own,
                    IsReplaced = true,
                },
            ]
        );

    private static FunctionResult ParsedWhole() =>
        new("a whole number, or nothing", static _ => new NumberTemplateType(IsNullable: true), Results.None);

    private static TextTemplateType Stripped(IReadOnlyList<GivenArgument> given) =>
        given[0].Text switch
        {
            { CanBeSpaces: true } text => text with
            {
                Contents = (text.Contents & ~TextContents.Spaces) | TextContents.Empty,
            },
            var text => text,
        };

    private static TextTemplateType WithoutNewLines(IReadOnlyList<GivenArgument> given) =>
        given[0].Text switch
        {
            { CanBeSpaces: true } text => text with { Contents = text.Contents | TextContents.Empty },
            var text => text,
        };

    // Spaces are put beside what may be nothing.
    private static TextTemplateType Padded(IReadOnlyList<GivenArgument> given) =>
        given[0].Text switch
        {
            { CanBeEmpty: true } text => text with { Contents = text.Contents | TextContents.Spaces },
            var text => text,
        };

    private static TextTemplateType Removed(IReadOnlyList<GivenArgument> given) =>
        Replaced(given[0].Text, given[1].Text, new(Contents: TextContents.Empty));

    private static TextTemplateType Replaced(IReadOnlyList<GivenArgument> given) =>
        Replaced(given[0].Text, given[1].Text, given[2].Text);

    // What there is to read stays where only white space is replaced, and where something to read is put in its place.
    private static TextTemplateType Replaced(TextTemplateType text, TextTemplateType old, TextTemplateType by) =>
        text.CanBeBlank || (old.CanHaveWords && by.CanBeBlank)
            ? new(Contents: TextContents.Any)
            : new() { IsMade = true };

    // What is cut off ends in the mark that says so.
    private static TextTemplateType Truncated(IReadOnlyList<GivenArgument> given) =>
        given[0].Text.CanBeBlank || given is [_, _, { Text.CanBeBlank: true }]
            ? new(Contents: TextContents.Any)
            : new() { IsMade = true };
}
