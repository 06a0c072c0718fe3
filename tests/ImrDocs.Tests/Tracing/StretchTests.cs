namespace ImrDocs.Tests.Tracing;

public class StretchTests
{
    [Fact]
    public void Wording_is_told_line_by_line_and_values_by_their_field() =>
        Assert.Equal(
            [
                "'Dear \\n' layout(1,1)",
                "'reader ' layout(2,1)",
                "'1\\. \\*bo\\_ld\\*' layout(2,11) value of name",
                "'.\\n' layout(2,18)",
            ],
            Traces.Show(Traces.Of("Dear \nreader {{ name }}."))
        );

    [Fact]
    public void Includes_are_told_from_the_layout_down() =>
        Assert.Equal(
            [
                "'# ' layout(1,1)",
                "'One' inner(2,4) value of title from layout:1 from outer:1",
                "'!' outer(1,33) from layout:1",
                "'\\n' layout(1,45)",
            ],
            Traces.Show(
                Traces.Of(
                    "# {{ include 'outer' what: parts[0].title }}\n",
                    ("outer.scriban-md", "{{ include 'inner' it: $.what }}!"),
                    ("inner.scriban-md", "{{~ # nothing ~}}\n{{ $.it }}")
                )
            )
        );

    [Fact]
    public void Rounds_are_told_over_all_templates_on_the_way() =>
        Assert.Equal(
            [
                "'One' part(1,4) value of title part 1/2 from layout:1",
                "'a' part(1,45) value of lines part 1/2 line 1/2 from layout:1",
                "'b' part(1,45) value of lines part 1/2 line 2/2 from layout:1",
                "'Two' part(1,4) value of title part 2/2 from layout:1",
                "'a' part(1,45) value of lines part 2/2 line 1/2 from layout:1",
                "'b' part(1,45) value of lines part 2/2 line 2/2 from layout:1",
                "'\\n' layout(1,64)",
            ],
            Traces.Show(
                Traces.Of(
                    "{{ for part in parts }}{{ include 'part' part: part }}{{ end }}\n\n\n",
                    ("part.scriban-md", "{{ $.part.title }}{{ for line in lines }}{{ line }}{{ end }}")
                )
            )
        );

    [Fact]
    public void A_round_is_told_to_be_of_sections_or_of_values() =>
        Assert.Equal(
            [("part", true), ("line", false)],
            Traces
                .Of("{{ for part in parts }}{{ for line in lines }}{{ line }}{{ end }}{{ end }}")
                .Stretches[0]
                .Rounds.Select(static round => (round.Variable, round.IsOfSections))
        );

    [Theory]
    [InlineData("{{ name | string.upcase }}", "name")]
    [InlineData("{{ lines | array.join ', ' }}", "lines")]
    [InlineData("{{ lines[0] }}", "lines")]
    [InlineData("{{ x = name }}{{ x }}", "name")]
    [InlineData("{{ greeting ?? 'Hello' }}", "greeting")]
    [InlineData("{{ greeting ?? name }}", null)]
    [InlineData("{{ $'Dear {name}' }}", "name")]
    [InlineData("{{ is_urgent ? name : name }}", "name")]
    [InlineData("{{ is_urgent ? name : 'x' }}", "name")]
    [InlineData("{{ is_urgent ? name : lines[0] }}", null)]
    [InlineData("{{ 'text' }}", null)]
    [InlineData("{{ lines.size }}", null)]
    [InlineData("{{ count + 1 }}", null)]
    [InlineData("{{ x = name }}{{ if is_urgent }}{{ x = lines[0] }}{{ end }}{{ x }}", null)]
    [InlineData("{{ x = name }}{{ if is_urgent }}{{ x = name }}{{ else }}{{ x = this.name }}{{ end }}{{ x }}", "name")]
    public void A_value_has_the_field_that_it_prints(string layout, string? field) =>
        Assert.Equal(field, Assert.Single(Traces.Of(layout).Stretches).Field);

    [Fact]
    public void A_variable_that_changes_in_a_loop_is_no_field_where_it_may_be_two() =>
        Assert.Equal(
            [null, null],
            Traces
                .Of("{{ x = name }}{{ for part in parts }}{{ x }}{{ x = part.title }}{{ end }}")
                .Stretches.Select(static stretch => stretch.Field)
        );

    [Fact]
    public void A_captured_text_is_told_by_what_wrote_it() =>
        Assert.Equal(
            [
                "'*a* ' layout(1,19)",
                "'1\\. \\*bo\\_ld\\*' layout(1,26) value of name",
                "'-' layout(1,52)",
                "'*a* ' layout(1,19)",
                "'1\\. \\*bo\\_ld\\*\\n' layout(1,26) value of name",
            ],
            Traces.Show(Traces.Of("{{ capture kept }}*a* {{ name }}{{ end }}{{ kept }}-{{ kept }}"))
        );

    [Fact]
    public void A_function_of_the_templates_own_is_told_by_its_wording_and_by_the_field_that_it_is_given() =>
        Assert.Equal(
            [
                "'By ' layout(1,26)",
                "'1\\. \\*bo\\_ld\\*' layout(1,32) value of name",
                "' and ' layout(1,67)",
                "'By ' layout(1,26)",
                "'a\\n' layout(1,32) value of lines",
            ],
            Traces.Show(
                Traces.Of(
                    "{{ func signed(person) }}By {{ person }}{{ end }}{{ signed name }} and {{ signed lines[0] }}"
                )
            )
        );

    [Fact]
    public void Line_breaks_around_the_letter_belong_to_no_stretch_and_the_last_line_break_to_the_last() =>
        Assert.Equal(["'a\\n' layout(3,1)"], Traces.Show(Traces.Of("\n\na\n\n\n")));

    [Fact]
    public void An_empty_letter_is_one_stretch_of_the_layout() =>
        Assert.Equal(["'\\n' layout(1,1)"], Traces.Show(Traces.Of("")));

    [Fact]
    public void A_file_that_is_left_early_leaves_its_loops() =>
        Assert.Equal(
            ["'a' early(1,27) value of lines line 1/1 from layout:1", "'x' layout(1,22)"],
            Traces
                .Show(
                    Traces.Of(
                        "{{ include 'early' }}x{{ name }}",
                        ("early.scriban-md", "{{ for line in lines }}{{ line }}{{ ret }}{{ end }}")
                    )
                )
                .Take(2)
        );
}
