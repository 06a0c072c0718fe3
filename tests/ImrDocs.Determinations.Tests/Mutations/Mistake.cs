namespace ImrDocs.Determinations.Tests.Mutations;

/// <summary>What a tired author does to a template.</summary>
/// <param name="Kind">What is wrong, in a few words.</param>
/// <param name="File">The template, without its extension.</param>
/// <param name="Text">What the template says. It says so once.</param>
/// <param name="Mistaken">What it says instead.</param>
internal sealed record Mistake(string Kind, string File, string Text, string Mistaken)
{
    // By hand, on the letter whose wording nobody has a reason to change.
    public static IReadOnlyList<Mistake> All { get; } =
    [
        new("single braces", "claim-header", "{{ $.header.claim_number }}", "{ $.header.claim_number }"),
        new("single braces", "findings", "{{ paragraph }}", "{ paragraph }"),
        new("unused loop variable", "findings", "{{ paragraph }}", "The wheel was tried."),
        new("unused loop variable", "items", "{{ paragraph }}", "{{ item.rationale[0] }}"),
        new("word glued to a value", "grounds", "manual: {{ for", "manual{{ for"),
        new("value glued to a value", "grounds", " {{ citation.year }}", "{{ citation.year }}"),
        new("full stop glued to a sentence", "grounds", ".{{ if $.cites.other_source }} D", Sentence),
        new("value glued to a word", "grounds", "{{ $.who }} gave", "{{ $.who }}gave"),
        new("full stop glued to a sentence", "item-title", "{{- else }} The", "{{- else }}The"),
        new("value glued to a word", "item-title", "remaining }} is", "remaining }}is"),
        new("word glued to a value", "title", "{{ if claim }} ", "{{ if claim }}"),
        new("space before a full stop", "grounds", "for the decision.", "for the decision ."),
        new("space before a full stop", "grounds", "other_source }}.\n", "other_source }} .\n"),
        new("separator of the last round", "grounds", "!for.first", "!for.last"),
        new("separator after the second round", "grounds", "!for.first", "for.index > 1"),
        new("separator of the first round", "items", "!for.last", "!for.first"),
        new("separator after the last round alone", "items", "!for.last", "for.last"),
        new("swapped dates", "claim-header", Dates("assigned", "of_purchase"), Dates("of_purchase", "assigned")),
        new("swapped sides", "items", Sides("maker", "inspector"), Sides("inspector", "maker")),
        new("one side's grounds under both labels", "items", "item.inspector_cites", "item.maker_cites"),
        new("one date under both labels", "claim-header", ".refusal_date", ".decision_date"),
        new("one list under both labels", "inspector", "inspector.trades", "inspector.regions"),
        new("optional number no longer printed", "grounds", "{{ if citation.year }} {{ citation.year }}{{ end }}", ""),
        new("optional list no longer printed", "grounds", Sections, ""),
        new(
            "optional section no longer printed",
            "layout",
            "{{~ if claim ~}}\n{{ include 'claim-header' header: claim ~}}\n\n{{~ end ~}}\n",
            ""
        ),
        new(
            "another choice's label",
            "items",
            "{{ item.decision }}",
            "{{ if item.decision == 'upheld' }}Overturned{{ else }}Upheld{{ end }}"
        ),
        new(
            "another choice's label",
            "claim-header",
            "{{ $.header.priority }}",
            "{{ case $.header.priority }}{{ when 'urgent' }}Standard{{ else }}Urgent{{ end }}"
        ),
        new("unlike date format", "claim-header", ".decision_date | date.to_string '%m/%d/%Y'", DayFirst),
        new(
            "unlike date format",
            "claim-header",
            ".claim_received | date.to_string '%m/%d/%Y'",
            ".claim_received | date.to_string '%B %e, %Y'"
        ),
        new(
            "label without its values",
            "grounds",
            Sections,
            ", Section(s): {{ if citation.sections.size > 0 }}{{ citation.sections | array.join ', ' }}{{ end }}"
        ),
        new(
            "label without its value",
            "grounds",
            "{{ if $.cites.other_source }} Decided by another source: {{ $.cites.other_source }}.{{ end }}",
            " Decided by another source: {{ if $.cites.other_source }}{{ $.cites.other_source }}.{{ end }}"
        ),
        new("skipped heading level", "findings", "## WHAT", "### WHAT"),
        new("skipped heading level", "items", "### *", "#### *"),
        new("TODO", "inspector", "The inspector has the", "TODO: ask the shop.\n\nThe inspector has the"),
        new("[insert ...]", "items", "is decided for", "is decided on [insert date] for"),
        new(
            "tag of another system",
            "findings",
            "after reading the file",
            "after {% if file %}reading the file{% endif %}"
        ),
        new("field of another system", "claim-header", "{{ $.header.claim_number }}", "«claim_number»"),
        new("doubled word", "inspector", "sent the whole", "sent the the whole"),
        new("doubled word at a line's end", "inspector", "inspector does\nnot", "inspector does\ndoes not"),
        new("unbalanced quotation mark", "inspector", "the same whatever", "\"the same whatever"),
        new("unbalanced bracket", "inspector", "Trade(s)", "Trade(s"),
        new("doubled full stop", "grounds", "for the decision.", "for the decision.."),
        new("mixed quotation marks", "inspector", "the warranty and the", "the “warranty” and the \"repair\" or"),
        new("written-out date", "findings", "The inspector wrote", "On 12/05/2016, the inspector wrote"),
        new("written-out year", "inspector", "The bicycle shop sent", "In 2016, the bicycle shop sent"),
        new("written-out amount", "items", "repairs below", "repairs of $150.00 below"),
        new("written-out case number", "items", "The shop carries", "For claim WD16-0200001, the shop carries"),
        new(
            "sentence twice in a letter",
            "findings",
            "The inspector wrote",
            "The bicycle shop sent the whole file of this claim to an independent inspector. The inspector wrote"
        ),
        new("equal branches", "grounds", "did not look into the manual.", "decided by a source other than the manual."),
        new("values of a loop that run together", "findings", "\n\n{{ paragraph }}\n", "\n{{ paragraph }}\n"),
        new("labels that run together", "claim-header", "\n\nPriority:\n:   ", "\nPriority: "),
        new(
            "line after a list",
            "findings",
            "\n\n{{ paragraph }}\n{{~ end ~}}",
            "\n- {{ paragraph }}\n{{~ end ~}}\nThis is all that the inspector found."
        ),
        new(
            "year that begins a list",
            "inspector",
            "The inspector has the",
            "2016. was a good year.\n\nThe inspector has the"
        ),
        new("number that begins a list", "items", "The shop carries", "1) The shop carries"),
        new("four spaces", "items", "The shop carries", "    The shop carries"),
        new("number signs without a space", "findings", "## WHAT", "##WHAT"),
        new("spaces within asterisks", "items", "**Reasons:**", "** Reasons: **"),
        new("command of another system", "inspector", "The inspector has the", "\\newpage\n\nThe inspector has the"),
        new("backslash at a paragraph's end", "inspector", "do not agree.", "do not agree.\\"),
        new("lines of a list joined", "inspector", "trades | array.join ', '", "trades | array.join \"\\n\""),
    ];

    private const string Sections =
        "{{ if citation.sections.size > 0 }}, Section(s): {{ citation.sections | array.join ', ' }}{{ end }}";

    private const string Sentence = ".{{ if $.cites.other_source }}D";

    private const string DayFirst = ".decision_date | date.to_string '%d/%m/%Y'";

    private static string Dates(string first, string second) =>
        $"date_{first} | date.to_string '%m/%d/%Y' }}}}\n\nDate of Purchase:\n:   {{{{ $.header.date_{second} |";

    private static string Sides(string first, string second) =>
        $"item.{first}_cites }}}}\n\n**The inspector's grounds:** "
        + $"{{{{ include 'grounds' who: 'The inspector' cites: item.{second}_cites";
}
