using System.Globalization;

namespace ImrDocs.Snapshots.Tests;

public sealed class SnapshotNameTests
{
    private enum Ruling
    {
        Upheld,
    }

    public static TheoryData<object?, string> Values =>
        new()
        {
            { null, "null" },
            { "seed", "seed" },
            { "", "" },
            { "a b.c_d=e,f", "a b.c_d=e,f" },
            { "Núñez", "Núñez" },
            { true, "True" },
            { false, "False" },
            { 0, "0" },
            { -1234567, "-1234567" },
            { (sbyte)-5, "-5" },
            { (byte)200, "200" },
            { (short)-3, "-3" },
            { (ushort)3, "3" },
            { 7u, "7" },
            { long.MinValue, "-9223372036854775808" },
            { ulong.MaxValue, "18446744073709551615" },
            { 1.5f, "1.5" },
            { -1234.25, "-1234.25" },
            { 1234.50m, "1234.50" },
            { (Half)0.5f, "0.5" },
            { new DateOnly(2024, 2, 9), "2024-02-09" },
            { TimeSpan.FromMinutes(-61.5), "-01-01-30" },
            { 'x', "x" },
            { '/', "-" },
            { Ruling.Upheld, "Upheld" },
            { new Guid("58035867-560f-4c58-b394-ec4ea98e6be4"), "58035867-560f-4c58-b394-ec4ea98e6be4" },
            { new Version(1, 2), "1.2" },
            {
                new List<string> { "a", "b" },
                "a,b"
            },
            {
                new List<object?> { 1, null, "x:y", true },
                "1,null,x-y,True"
            },
            { Array.Empty<int>(), "[]" },
            {
                new object[]
                {
                    new List<int> { 1, 2 },
                    Array.Empty<int>(),
                    "z",
                },
                "[1,2],[],z"
            },
        };

    public static TheoryData<char> ForbiddenCharacters =>
        [.. "\"\\<>|:*?/#", .. Enumerable.Range(0, 32).Select(code => (char)code)];

    [Theory]
    [MemberData(nameof(Values))]
    public void A_parameter_is_written_the_same_under_every_culture(object? value, string text)
    {
        foreach (var culture in new[] { "", "de-DE", "tr-TR", "ar-SA" })
        {
            InCulture(culture, () =>
                Assert.Equal(
                    $"value={text}",
                    new SnapshotName("/tests", "Type", "Method", ("value", value)).ParameterText
                )
            );
        }
    }

    [Theory]
    [MemberData(nameof(ForbiddenCharacters))]
    public void Every_character_that_a_file_name_must_not_hold_becomes_a_dash_in_a_value(char forbidden) =>
        Assert.Equal(
            "value=a-b",
            new SnapshotName("/tests", "Type", "Method", ("value", $"a{forbidden}b")).ParameterText
        );

    [Theory]
    [MemberData(nameof(ForbiddenCharacters))]
    public void A_type_method_or_parameter_name_with_such_a_character_is_refused(char forbidden)
    {
        Assert.Throws<ArgumentException>(() => new SnapshotName("/tests", $"Ty{forbidden}pe", "Method"));
        Assert.Throws<ArgumentException>(() => new SnapshotName("/tests", "Type", $"Me{forbidden}thod"));
        Assert.Throws<ArgumentException>(() => new SnapshotName("/tests", "Type", "Method", ($"na{forbidden}me", 1)));
    }

    [Fact]
    public void A_prefix_is_type_and_method() =>
        Assert.Equal("LetterTests.Reads_well", new SnapshotName("/tests", "LetterTests", "Reads_well").Prefix);

    [Fact]
    public void Parameters_follow_in_their_order_each_after_an_underscore()
    {
        var name = new SnapshotName("/tests", "LetterTests", "Reads_well", ("sample", "seed"), ("page", 2));

        Assert.Equal("sample=seed_page=2", name.ParameterText);
        Assert.Equal("LetterTests.Reads_well_sample=seed_page=2", name.Prefix);
    }

    [Fact]
    public void The_folder_of_a_test_is_that_of_its_source_file()
    {
        var sourceFile = Path.Combine("/work", "tests", "LetterTests.cs");

        Assert.Equal(
            Path.Combine("/work", "tests"),
            SnapshotName.ForTest(sourceFile, typeof(SnapshotNameTests), "Reads").Directory
        );
    }

    [Fact]
    public void A_type_is_named_without_its_namespace() =>
        Assert.Equal(
            "SnapshotNameTests",
            SnapshotName.ForTest("/tests/File.cs", typeof(SnapshotNameTests), "Reads").TypeName
        );

    [Fact]
    public void A_nested_type_is_named_after_its_one_parent()
    {
        Assert.Equal(
            "SnapshotNameTests.Outer",
            SnapshotName.ForTest("/tests/File.cs", typeof(Outer), "Reads").TypeName
        );
        Assert.Equal("Outer.Inner", SnapshotName.ForTest("/tests/File.cs", typeof(Outer.Inner), "Reads").TypeName);
    }

    [Fact]
    public void A_value_whose_text_is_not_settled_is_refused()
    {
        object[] unsettled =
        [
            new DateTime(2024, 1, 1),
            DateTimeOffset.UnixEpoch,
            new TimeOnly(9, 30),
            new Dictionary<string, int> { ["a"] = 1 },
            KeyValuePair.Create("a", 1),
            new HashSet<double> { 1.5 },
            Enumerable.Range(1, 2).Select(static number => number),
            new System.Numerics.Complex(1, 2),
        ];

        Assert.All(unsettled, value =>
            Assert.Throws<ArgumentException>(() => new SnapshotName("/tests", "Type", "Method", ("value", value)))
        );
    }

    [Fact]
    public void Half_a_surrogate_pair_in_a_value_is_refused() =>
        Assert.Throws<ArgumentException>(() => new SnapshotName("/tests", "Type", "Method", ("value", "a\uD83D")));

    [Fact]
    public void An_empty_part_is_refused()
    {
        Assert.Throws<ArgumentException>(() => new SnapshotName("", "Type", "Method"));
        Assert.Throws<ArgumentException>(() => new SnapshotName("/tests", "", "Method"));
        Assert.Throws<ArgumentException>(() => new SnapshotName("/tests", "Type", ""));
        Assert.Throws<ArgumentException>(() => SnapshotName.ForTest("NoFolder.cs", typeof(SnapshotNameTests), "Reads"));
    }

    private static void InCulture(string culture, Action action)
    {
        var before = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
        try
        {
            action();
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    private static class Outer
    {
        public sealed class Inner;
    }
}
