namespace ImrDocs.Templating.Tests.Growth;

/// <summary>The kinds of templates whose growth is measured.</summary>
internal static class GrowthShapes
{
    private const string Parts = "in all the ways in which they are called";
    private const string Deep = "nested more than";
    private const string Whole = "with every include and function in its place";
    private const string Long = "characters";
    private const string Errors = "more errors";
    private const string Places = "more places";
    private const string Markup = "too deep to be read";

    public static IReadOnlyList<GrowthShape> All { get; } =
    [
        // Includes and functions, each of which calls the next twice.
        new("includes, each twice", 3, 3, static _ => "{{ include 'p1' }} {{ include 'p1' }}")
        {
            Others = static n => Chain(n, static next => $"{{{{ include '{next}' }}}} {{{{ include '{next}' }}}}"),
            Limit = Places,
        },
        new("includes, each twice and given more", 3, 3, static _ => Given("p1", 0))
        {
            Others = static n => Chain(n, Given),
            Limit = Parts,
        },
        new("includes in each other", 16, 5, static _ => "{{ include 'p1' }}")
        {
            Others = static n => Chain(n, static next => $"{{{{ include '{next}' }}}}"),
            Limit = "deep",
        },
        new("includes in conditions", 1, 4, static n => Nested(n, "{{ if flag }}", "{{ include 'p1' }}", "{{ end }}"))
        {
            Others = static n =>
                Chain(24, next => Nested(n, "{{ if number > 0 }}", $"{{{{ include '{next}' }}}}", "{{ end }}")),
            Limit = Whole,
        },
        new("functions, each twice", 2, 4, static n => Functions(n, static i => $"{{{{ g{i} x }}}} {{{{ g{i} x }}}}"))
        {
            Limit = Places,
        },
        new("functions in each other", 16, 4, static n => Functions(n, static i => $"{{{{ g{i} x }}}}"))
        {
            Limit = Whole,
        },
        new("functions, each called", 250, 3, static n =>
            Many(n, static i => $"{{{{ func g{i}(x) }}}}{{{{ x }}}}{{{{ end ~}}}}\n")
            + Many(n, static i => $"{{{{ g{i} name }}}}\n\n")
        ),
        // Many statements.
        new("conditional paragraphs", 250, 4, static n =>
            Many(n, static i => $"{{{{~ if flag ~}}}}\nParagraph {i} says this.\n\n{{{{~ end ~}}}}\n") + "End.\n"
        )
        {
            IsBuilt = true,
        },
        new("conditional values", 250, 3, static n =>
            Many(n, static _ => "{{~ if nick ~}}\nDear {{ nick }}.\n\n{{~ end ~}}\n") + "End.\n"
        )
        {
            IsBuilt = true,
        },
        new("loops beside each other", 125, 3, static n =>
            Many(n, static i => $"{{{{~ for line{i} in lines ~}}}}\n- {{{{ line{i} }}}}\n{{{{~ end ~}}}}\n\n")
            + "End.\n"
        )
        {
            IsBuilt = true,
        },
        new("variables and conditions", 250, 4, static n =>
            Many(n, static i => $"{{{{~ v{i} = name ~}}}}\n")
            + Many(n, static i => $"{{{{ if flag }}}}A{{{{ end }}}}b {{{{ v{i} }}}}\n\n")
        )
        {
            IsBuilt = true,
        },
        new("variables in conditions", 250, 4, static n =>
            Many(n, static i => $"{{{{~ if flag ~}}}}\n{{{{~ v{i} = name ~}}}}\n{{{{~ end ~}}}}\n") + "End.\n"
        )
        {
            IsBuilt = true,
        },
        new("variables that are set anew", 250, 4, static n =>
            Many(n, static _ => "{{~ v = name ~}}\n{{~ if flag ~}}\n{{~ v = 'x' ~}}\n{{~ end ~}}\n") + "{{ v }}\n"
        ),
        new("variables that loops hand on", 25, 4, static n =>
            Many(n, static i => $"{{{{~ v{i} = 'a' ~}}}}\n")
            + "{{~ for line in lines ~}}\n"
            + Many(n - 1, static i => $"{{{{~ v{i} = v{i + 1} ~}}}}\n")
            + $"{{{{~ v{n - 1} = nick ~}}}}\n{{{{~ end ~}}}}\nEnd.\n"
        )
        {
            Limit = Parts,
        },
        new("comparisons with one value", 250, 4, static n =>
            Many(n, static i => $"{{{{~ if name == 'a{i}' ~}}}}\nA.\n\n{{{{~ ret ~}}}}\n{{{{~ end ~}}}}\n") + "End.\n"
        ),
        new("values of a branch", 1_000, 4, static n =>
            "{{ case number }}{{ when " + string.Join(", ", Enumerable.Range(0, n)) + " }}A{{ else }}B{{ end }}.\n"
        ),
        new("values in one tag", 500, 4, static n => "{{ " + Many(n, static _ => "name; ") + "}}\n")
        {
            Broken = ["IMR1603"],
            Limit = Errors,
        },
        new("elements of a list", 2_000, 4, static n =>
            "{{ x = [" + string.Join(", ", Enumerable.Range(0, n)) + "] }}{{ x | array.size }}\n"
        ),
        // Errors, and comments that set them aside.
        new("unknown names", 500, 4, static n => Many(n, static i => $"{{{{ nam{i} }}}}\n\n"))
        {
            Broken = ["IMR1201"],
            Limit = Errors,
        },
        new("unknown names beside variables", 250, 4, static n =>
            Many(n, static i => $"{{{{~ v{i} = name ~}}}}\n") + Many(n, static i => $"{{{{ w{i} }}}}\n\n")
        )
        {
            Broken = ["IMR1201"],
            Limit = Errors,
        },
        new("comments that set nothing aside", 125, 4, static n =>
            Many(n, static _ => "{{~ # imrdocs ignore IMR1210: so ~}}\n") + "End.\n"
        )
        {
            Broken = ["IMR1402"],
            Limit = Errors,
        },
        new("words of one comment", 1_000, 5, static n =>
            "{{~ # imrdocs never " + Many(n, static _ => " of ") + " ~}}\nEnd.\n"
        )
        {
            Broken = ["IMR1401"],
        },
        // Text.
        new("list items", 4_000, 5, static n => Many(n, static _ => "- a\n")) { Limit = Long },
        new("paragraphs", 2_000, 5, static n => Many(n, static i => $"Words, {i}.\n\n")) { Limit = Long },
        new("spaces before a bar", 16_000, 4, static n => new string(' ', n) + "|\n") { Broken = null },
        new("openings of footnotes", 6_000, 4, static n => Many(n, static _ => "[^") + "\n")
        {
            Broken = null,
            Limit = Markup,
        },
        new("openings of links", 6_000, 5, static n => Many(n, static _ => "a [") + "\n")
        {
            Broken = null,
            Limit = Long,
        },
        new("asterisks", 6_000, 5, static n => Many(n, static _ => "*a ") + "\n") { Broken = null, Limit = Long },
        new("emphasized values", 25, 4, static n => Many(n, static _ => "a *{{ name }}* [{{ name }}] ") + "\n"),
        new("ends of links", 8_000, 5, static n => Many(n, static _ => "](") + "\n") { Broken = null, Limit = Long },
        new("tags of HTML", 250, 6, static n => Many(n, static _ => "<b>x</b>\n"))
        {
            Broken = ["IMR1109"],
            Limit = Errors,
        },
        // Blocks.
        new("rows of a table", 500, 4, static n =>
            "| A | B |\n|---|---|\n" + Many(n, static i => $"| a {i} | {{{{ name }}}} |\n")
        )
        {
            IsBuilt = true,
        },
        new("rows of words", 1_000, 5, static n => "| A | B |\n|---|---|\n" + Many(n, static i => $"| a | {i} |\n"))
        {
            Limit = Long,
        },
        new("cells of a row", 50, 4, static n =>
            $"{Many(n, static i => $"| {i} ")}|\n{Many(n, static _ => "|---")}|\n"
            + $"{Many(n, static _ => "| {{ name }} ")}|\n"
        )
        {
            Limit = Places,
            IsBuilt = true,
        },
        new("conditional rows", 125, 4, static n =>
            "| A | B |\n|---|---|\n| a | b |\n"
            + Many(n, static i => $"{{{{~ if flag ~}}}}\n| a {i} | {{{{ name }}}} |\n{{{{~ end ~}}}}\n")
        )
        {
            IsBuilt = true,
        },
        new("conditions in rows", 125, 4, static n =>
            "| A | B |\n|---|---|\n"
            + Many(n, static i => $"| a {i} | {{{{ if nick }}}}{{{{ nick }}}}{{{{ end }}}} |\n")
        ),
        new("tables", 125, 4, static n => Many(n, static i => $"| A | B |\n|---|---|\n| {i} | {{{{ name }}}} |\n\n"))
        {
            IsBuilt = true,
        },
        new("containers", 125, 4, static n => Many(n, static i => $"::: notice\nWords {i}, {{{{ name }}}}.\n:::\n\n"))
        {
            IsBuilt = true,
        },
        new("conditional containers", 125, 4, static n =>
            Many(n, static i => $"{{{{~ if flag ~}}}}\n::: notice\nWords {i}.\n:::\n\n{{{{~ end ~}}}}\n") + "End.\n"
        )
        {
            IsBuilt = true,
        },
        new("containers in each other", 5, 5, static n =>
            Many(n, i => $"{new string(':', n + 2 - i)} columns\n")
            + "{{ name }}\n"
            + Many(n, static i => $"{new string(':', 3 + i)}\n")
        )
        {
            IsBuilt = true,
        },
        new("containers without an end", 125, 4, static n => Many(n, static _ => "::: notice\na\n\n"))
        {
            Broken = ["IMR1121"],
            Limit = Errors,
        },
        new("conditional lines", 125, 4, static n =>
            Many(n, static i => $"{{{{~ if flag ~}}}}\nLine {i}\\\n{{{{~ end ~}}}}\n") + "End\n"
        )
        {
            IsBuilt = true,
        },
        new("rich texts", 125, 4, static n => Many(n, static _ => "{{ rationale }}\n\n"))
        {
            IsBuilt = true,
            Limit = Places,
        },
        new("rich texts in items", 125, 4, static n => Many(n, static _ => "- {{ rationale }}\n")) { IsBuilt = true },
        new("rich texts in items of items", 3, 4, static n =>
            Many(n, static i => $"{new string(' ', 2 * i)}- {{{{ rationale }}}}\n")
        )
        {
            IsBuilt = true,
        },
        // Nesting.
        new("conditions in each other", 10, 5, static n => Nested(n, "{{ if flag }}", "a", "{{ end }}"))
        {
            Broken = ["IMR1210"],
            Limit = Deep,
        },
        new("loops in each other", 3, 6, static n =>
            Many(n, static i => $"{{{{ for line{i} in lines }}}}") + "a" + Many(n, static _ => "{{ end }}") + "\n"
        )
        {
            Broken = ["IMR1602"],
            Limit = Deep,
        },
        new("loops in each other, with text", 3, 6, static n =>
            Many(n, static i => $"- *a*\n{{{{~ for line{i} in lines ~}}}}\n")
            + "- b\n"
            + Many(n, static _ => "{{~ end ~}}\n")
        )
        {
            Broken = ["IMR1602"],
            Limit = Deep,
        },
        new("loops in each other that set variables", 3, 6, static n =>
            Many(n, static i => $"{{{{~ v{i} = '' ~}}}}\n")
            + Many(n, static i => $"{{{{~ for line{i} in lines ~}}}}\n")
            + Many(n, i => $"{{{{~ v{n - 1 - i} = line{n - 1 - i} ~}}}}\n{{{{~ end ~}}}}\n")
            + "End.\n"
        )
        {
            Limit = Deep,
        },
        new("else ifs", 10, 5, static n =>
            "{{ if number == 0 }}a"
            + Many(n, static i => $"{{{{ else if number == {i + 1} }}}}b")
            + "{{ else }}c{{ end }}\n"
        )
        {
            IsBuilt = true,
            Limit = Deep,
        },
        new("whens", 10, 5, static n =>
            "{{ case number }}" + Many(n, static i => $"{{{{ when {i} }}}}a") + "{{ else }}b{{ end }}\n"
        )
        {
            IsBuilt = true,
            Limit = Deep,
        },
        new("parentheses", 10, 5, static n => Nested(n, "(", "name", ")", "{{ ", " }}\n"))
        {
            IsBuilt = true,
            Limit = Deep,
        },
        new("negations", 10, 5, static n => "{{ if " + new string('!', n) + "flag }}a{{ end }}b\n")
        {
            IsBuilt = true,
            Limit = Deep,
        },
        new("conjunctions", 10, 5, static n =>
            "{{ if number == 0" + Many(n, static i => $" || number == {i + 1}") + " }}a{{ end }}b\n"
        )
        {
            IsBuilt = true,
            Limit = Deep,
        },
        new("concatenations", 10, 5, static n => "{{ name" + Many(n, static _ => " + name") + " }}\n")
        {
            IsBuilt = true,
            Limit = Deep,
        },
        new("sums", 10, 5, static n => "{{ number" + Many(n, static _ => " + number") + " }}\n")
        {
            IsBuilt = true,
            Limit = Deep,
        },
        new("alternatives", 10, 5, static n => "{{ nick" + Many(n, static _ => " ?? nick") + " ?? name }}\n")
        {
            IsBuilt = true,
            Limit = Deep,
        },
        new("questions", 10, 5, static n => "{{ " + Many(n, static i => $"number == {i} ? name : ") + "'x' }}\n")
        {
            IsBuilt = true,
            Limit = Deep,
        },
        new("pipes", 10, 5, static n => "{{ name" + Many(n, static _ => " | string.upcase") + " }}\n")
        {
            IsBuilt = true,
            Limit = Deep,
        },
        new("calls in each other", 10, 5, static n => Nested(n, "string.upcase (", "name", ")", "{{ ", " }}\n"))
        {
            IsBuilt = true,
            Limit = Deep,
        },
        new("members", 10, 5, static n => "{{ name" + Many(n, static _ => ".name") + " }}\n")
        {
            Broken = ["IMR1203"],
            Limit = Deep,
        },
        new("elements", 10, 5, static n => "{{ lines" + Many(n, static _ => "[0]") + " }}\n")
        {
            Broken = ["IMR1205"],
            Limit = Deep,
        },
        new("lists in each other", 10, 5, static n =>
            Nested(n, "[", "name", "]", "{{ x = ", " }}{{ x | array.size }}\n")
        )
        {
            IsBuilt = true,
            Limit = Deep,
        },
        new("texts in texts", 10, 5, static n => Nested(n, "$'{", "name", "}'", "{{ ", " }}\n"))
        {
            IsBuilt = true,
            Limit = Deep,
        },
    ];

    private static string Many(int count, Func<int, string> part) =>
        string.Concat(Enumerable.Range(0, count).Select(part));

    private static string Nested(
        int count,
        string open,
        string inner,
        string close,
        string start = "",
        string end = ""
    ) => start + Many(count, _ => open) + inner + Many(count, _ => close) + end;

    private static IEnumerable<KeyValuePair<string, string>> Chain(int count, Func<string, string> text) =>
        Chain(count, (next, _) => text(next));

    private static IEnumerable<KeyValuePair<string, string>> Chain(int count, Func<string, int, string> text) =>
        Enumerable
            .Range(1, count)
            .Select(i => KeyValuePair.Create($"p{i}.scriban-md", i == count ? "a" : text($"p{i + 1}", i)));

    // The next template is given one value more, which is there or may be absent, and all that this one is given.
    private static string Given(string next, int count)
    {
        var handedOn = Many(count, static i => $" a{i}: $.a{i}");
        return $"{{{{ include '{next}'{handedOn} a{count}: name }}}} {{{{ include '{next}'{handedOn} a{count}: "
            + $"nick }}}}";
    }

    private static string Functions(int count, Func<int, string> text) =>
        "{{ func g0(x) }}{{ x }}{{ end ~}}\n"
        + Many(count, i => $"{{{{ func g{i + 1}(x) }}}}{text(i)}{{{{ end ~}}}}\n")
        + $"{{{{ g{count} name }}}}\n";
}
