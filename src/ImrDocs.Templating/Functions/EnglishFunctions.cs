using ImrDocs.Templating.Binding.Types;
using ImrDocs.Templating.English;
using static ImrDocs.Templating.Functions.FunctionParameters;

namespace ImrDocs.Templating.Functions;

/// <summary>
/// The group <c>english</c>: English wording that is made of values. Its name says at each call in which language a
/// letter is.
/// </summary>
internal static class EnglishFunctions
{
    public static FunctionGroup Group { get; } =
        new(
            "english",
            [
                new AllowedFunction(
                    "english.and_list",
                    [Texts("list"), Option("serial_comma")],
                    Results.Text(static given => ListedText(given[0].Type))
                )
                {
                    Summary =
                        "Writes a list as a sentence does, with commas and with `and` before the last element. "
                        + "`serial_comma:false` leaves out the comma before `and`.",
                    Example = new(
                        "{{ cities | english.and_list }}, or {{ cities | english.and_list serial_comma:false }}",
                        "Oakland, Fresno, and Oakland, or Oakland, Fresno and Oakland"
                    ),
                    Compiled = CompiledForm.Own,
                    JoinsArguments = true,
                    ShowsElements = true,
                },
                new AllowedFunction(
                    "english.counted",
                    [FromZero("count"), Text("singular"), Maybe(Text("plural"))],
                    Results.FullText
                )
                {
                    Summary =
                        "Writes a number with the word for so many things: `1 visit`, `2 visits`. A noun that has a "
                        + "regular plural needs only its singular; any other one needs both.",
                    Example = new(
                        "{{ cities.size | english.counted 'city' }}, {{ 1 | english.counted 'diagnosis' 'diagnoses' }}",
                        "3 cities, 1 diagnosis"
                    ),
                    Compiled = CompiledForm.Own,
                    Refusal = CountedRefusal,
                },
                new AllowedFunction("english.number_words", [Whole("number")], Results.FullText)
                {
                    Summary =
                        "Writes a whole number in words, `minus` before a negative one. A number that is too large "
                        + "for 64 bits is written in digits.",
                    Example = new(
                        "{{ visits | english.number_words }} of {{ 21 | english.number_words }}",
                        "three of twenty-one"
                    ),
                    Compiled = CompiledForm.Own,
                },
                new AllowedFunction(
                    "english.or_list",
                    [Texts("list"), Option("serial_comma")],
                    Results.Text(static given => ListedText(given[0].Type))
                )
                {
                    Summary =
                        "Writes a list as a sentence does, with commas and with `or` before the last element. "
                        + "`serial_comma:false` leaves out the comma before `or`.",
                    Example = new("{{ ['Lee', 'Cho'] | english.or_list }}", "Lee or Cho"),
                    Compiled = CompiledForm.Own,
                    JoinsArguments = true,
                    ShowsElements = true,
                },
                new AllowedFunction("english.ordinal", [FromZero("number")], Results.FullText)
                {
                    Summary = "Writes a place in an order: `1st`, `2nd`, `11th`.",
                    Example = new("{{ cities.size | english.ordinal }}, {{ 11 | english.ordinal }}", "3rd, 11th"),
                    Compiled = CompiledForm.Own,
                },
                new AllowedFunction("english.ordinal_words", [FromZero("number")], Results.FullText)
                {
                    Summary = "Writes a place in an order in words: `first`, `second`, `twenty-first`.",
                    Example = new("{{ cities.size | english.ordinal_words }}", "third"),
                    Compiled = CompiledForm.Own,
                },
                new AllowedFunction("english.with_article", [Text("text")], Results.SameText)
                {
                    Summary =
                        "Writes a text with `a` or `an` before it, by its sound: `an hour`, `a university`, `an MRI`, "
                        + "`an 8-week program`. A text that begins with an article stays as it is.",
                    Example = new(
                        "{{ code | string.upcase | english.with_article }}, {{ 'unit' | english.with_article }}",
                        "an MRI-72-A, a unit"
                    ),
                    Compiled = CompiledForm.Own,
                },
            ]
        )
        {
            IsOwn = true,
        };

    private static TextTemplateType ListedText(TemplateType list) =>
        list switch
        {
            ListTemplateType { Element: TextTemplateType { CanBeBlank: true } } => new(Contents: TextContents.Any),
            ListTemplateType { CanBeEmpty: false } => new(),
            _ => new(Contents: TextContents.Empty | TextContents.Words),
        };

    private static string? CountedRefusal(IReadOnlyList<GivenArgument> given) =>
        given.Skip(1).Any(static word => word.Text.CanBeBlank)
            ? "'english.counted' wants words to count with, and one of these texts can be blank; test it first"
        : given.Count > 2 ? null
        : given[1].Written is not string noun
            ? "'english.counted' makes the plural only of a word that is written out; give the plural, too: "
                + "english.counted word plural"
        : EnglishPlural.Of(noun) is null
            ? $"'english.counted' knows no regular plural of '{noun}'; write the singular and the plural: "
                + $"english.counted '{noun}' '...'"
        : null;
}
