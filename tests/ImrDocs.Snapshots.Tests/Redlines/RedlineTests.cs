using ImrDocs.Snapshots.Redlines;

namespace ImrDocs.Snapshots.Tests.Redlines;

public sealed class RedlineTests
{
    [Theory]
    [InlineData("")]
    [InlineData("same")]
    [InlineData("same\nlines\n")]
    public void Equal_texts_have_an_empty_redline(string text) => Assert.Equal("", Redline.Render(text, text));

    [Fact]
    public void Changed_words_are_marked_within_their_line() =>
        Assert.Equal(
            """
            @@ -1,3 +1,3 @@
              Dear Dr. Núñez,
            ~ the denial was [-upheld-]{+overturned+} on 9 [-May-]{+June+} 2024.
              Sincerely,

            """,
            Redline.Render(
                "Dear Dr. Núñez,\nthe denial was upheld on 9 May 2024.\nSincerely,\n",
                "Dear Dr. Núñez,\nthe denial was overturned on 9 June 2024.\nSincerely,\n"
            )
        );

    [Fact]
    public void A_line_that_only_one_side_has_is_removed_or_added() =>
        Assert.Equal(
            """
            @@ -1,4 +1,4 @@
              one
            - two
              three
              four
            + five

            """,
            Redline.Render("one\ntwo\nthree\nfour\n", "one\nthree\nfour\nfive\n")
        );

    [Fact]
    public void A_changed_line_is_found_again_behind_lines_that_were_put_before_it() =>
        Assert.Equal(
            """
            @@ -1,1 +1,3 @@
            + A heading
            + without likeness
            ~ The reviewer is [-board-]{+state+} certified.

            """,
            Redline.Render(
                "The reviewer is board certified.\n",
                "A heading\nwithout likeness\nThe reviewer is state certified.\n"
            )
        );

    [Fact]
    public void Lines_without_likeness_are_not_paired() =>
        Assert.Equal(
            """
            @@ -1,1 +1,1 @@
            - Nothing here stays.
            + All of it went away

            """,
            Redline.Render("Nothing here stays.\n", "All of it went away\n")
        );

    [Fact]
    public void Distant_changes_stand_in_parts_of_their_own_with_context()
    {
        var lines = Enumerable.Range(1, 20).Select(number => $"line {number}").ToArray();
        var verified = string.Join('\n', lines);
        lines[2] = "line three";
        lines[16] = "line seventeen";

        Assert.Equal(
            """
            @@ -2,3 +2,3 @@
              line 2
            ~ line [-3-]{+three+}
              line 4
            @@ -16,3 +16,3 @@
              line 16
            ~ line [-17-]{+seventeen+}
              line 18

            """,
            Redline.Render(verified, string.Join('\n', lines), new RedlineLimits { ContextLines = 1 })
        );
    }

    [Fact]
    public void Changes_whose_contexts_touch_share_one_part() =>
        Assert.Equal(
            """
            @@ -1,4 +1,4 @@
            + x
              a
              b
              c
            - d

            """,
            Redline.Render("a\nb\nc\nd\n", "x\na\nb\nc\n", new RedlineLimits { ContextLines = 2 })
        );

    [Theory]
    [InlineData("end", "end\n", "~ end{+[U+000A]+}")]
    [InlineData("end\n", "end", "~ end[-[U+000A]-]")]
    public void A_final_newline_that_came_or_went_is_seen(string verified, string received, string line) =>
        Assert.Equal($"@@ -1,1 +1,1 @@\n{line}\n", Redline.Render(verified, received));

    [Fact]
    public void A_text_that_came_to_be_is_all_added() =>
        Assert.Equal("@@ -0,0 +1,2 @@\n+ one\n+ two\n", Redline.Render("", "one\ntwo"));

    [Fact]
    public void A_text_that_vanished_is_all_removed() =>
        Assert.Equal("@@ -1,2 +0,0 @@\n- one\n- two\n", Redline.Render("one\ntwo\n", ""));

    [Theory]
    [InlineData('\t', "U+0009")]
    [InlineData('\r', "U+000D")]
    [InlineData('\u0000', "U+0000")]
    [InlineData('\u001b', "U+001B")]
    [InlineData('\u0085', "U+0085")]
    [InlineData('\u00A0', "U+00A0")]
    [InlineData('\u00AD', "U+00AD")]
    [InlineData('\u034F', "U+034F")]
    [InlineData('\u061C', "U+061C")]
    [InlineData('\u200B', "U+200B")]
    [InlineData('\u200D', "U+200D")]
    [InlineData('\u200F', "U+200F")]
    [InlineData('\u2028', "U+2028")]
    [InlineData('\u202E', "U+202E")]
    [InlineData('\u2066', "U+2066")]
    [InlineData('\u3164', "U+3164")]
    [InlineData('\uE000', "U+E000")]
    [InlineData('\uFE0F', "U+FE0F")]
    [InlineData('\uFEFF', "U+FEFF")]
    [InlineData('\uD83D', "U+D83D")]
    public void A_character_that_cannot_be_seen_stands_by_its_number(char invisible, string number) =>
        Assert.Equal($"@@ -0,0 +1,1 @@\n+ left[{number}]right\n", Redline.Render("", $"left{invisible}right"));

    [Fact]
    public void A_character_beyond_the_first_plane_stands_whole_or_by_its_number()
    {
        const string seen = "😀 é e\u0301";

        Assert.Equal($"@@ -0,0 +1,1 @@\n+ {seen} [U+E0041]\n", Redline.Render("", seen + " \U000E0041"));
    }

    [Fact]
    public void A_space_that_became_another_space_is_seen() =>
        Assert.Equal(
            "@@ -1,1 +1,1 @@\n~ Section[- -]{+[U+00A0]+}4\n",
            Redline.Render("Section 4\n", "Section\u00A04\n")
        );

    [Fact]
    public void A_space_at_the_end_of_a_line_is_seen_when_it_went() =>
        Assert.Equal("@@ -1,1 +1,1 @@\n~ the end[- -]\n", Redline.Render("the end \n", "the end\n"));

    [Fact]
    public void A_blank_line_that_came_or_went_with_a_block_has_no_sign()
    {
        Assert.Equal("@@ -1,3 +1,7 @@\n  a\n\n+ b\n\n+ c\n\n  d\n", Redline.Render("a\n\nd\n", "a\n\nb\n\nc\n\nd\n"));
        Assert.Equal("@@ -1,5 +1,3 @@\n  a\n\n- b\n\n  d\n", Redline.Render("a\n\nb\n\nd\n", "a\n\nd\n"));
    }

    [Fact]
    public void An_empty_line_has_its_sign_alone() =>
        Assert.Equal("@@ -1,2 +1,3 @@\n  a\n\n+\n", Redline.Render("a\n\n", "a\n\n\n"));

    [Fact]
    public void What_exceeds_the_lines_is_left_out_and_counted() =>
        Assert.Equal(
            """
            @@ -0,0 +1,5 @@
            + 1
            + 2
            [… 3 more lines left out]

            """,
            Redline.Render("", "1\n2\n3\n4\n5\n", new RedlineLimits { MaxLines = 2 })
        );

    [Fact]
    public void Later_parts_count_among_the_lines_left_out()
    {
        var verified = string.Concat(Enumerable.Range(1, 9).Select(number => $"{number}\n"));

        Assert.Equal(
            """
            @@ -1,1 +0,0 @@
            - 1
            [… 1 more lines left out]

            """,
            Redline.Render(
                verified,
                verified["1\n".Length..^"9\n".Length],
                new RedlineLimits { ContextLines = 0, MaxLines = 1 }
            )
        );
    }

    [Fact]
    public void What_exceeds_a_line_is_left_out_and_counted() =>
        Assert.Equal(
            "@@ -0,0 +1,1 @@\n+ abcd[… 6 more characters]\n",
            Redline.Render("", "abcd😀efgh", new RedlineLimits { MaxLineLength = 5 })
        );

    [Fact]
    public void The_unchanged_part_of_a_long_line_is_shortened_around_its_changes()
    {
        var words = string.Concat(Enumerable.Repeat("0123456789 ", 20));

        Assert.Equal(
            "@@ -1,1 +1,1 @@\n"
                + $"~ [… 160 characters …]{words[^60..]}[-old-]{{+new+}} {words[..59]}[… 102 characters "
                + $"…]{words[^59..]} [-here-]{{+there+}} {words[..59]}[… 161 characters …]\n",
            Redline.Render($"{words}old {words} here {words}\n", $"{words}new {words} there {words}\n")
        );
    }

    [Fact]
    public void A_great_rewrite_is_told_in_bounded_length()
    {
        var verified = string.Concat(Enumerable.Range(0, 50_000).Select(number => $"old line {number}\n"));
        var received = string.Concat(Enumerable.Range(0, 50_000).Select(number => $"new text {number * 7}\n"));

        var redline = Redline.Render($"same\n{verified}same\n", $"same\n{received}same\n");

        Assert.StartsWith("@@ -1,50002 +1,50002 @@\n  same\n- old line 0\n", redline, StringComparison.Ordinal);
        Assert.EndsWith("\n[… 99802 more lines left out]\n", redline, StringComparison.Ordinal);
    }

    [Fact]
    public void Limits_out_of_range_are_refused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => new RedlineLimits { ContextLines = -1 });
        Assert.Throws<ArgumentOutOfRangeException>(() => new RedlineLimits { MaxLines = 0 });
        Assert.Throws<ArgumentOutOfRangeException>(() => new RedlineLimits { MaxLineLength = 0 });
    }
}
