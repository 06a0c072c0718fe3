using System.Globalization;
using ImrDocs.Generators.Tests.Compiling;
using Microsoft.CodeAnalysis;

namespace ImrDocs.Generators.Tests.Emission;

public sealed class DeterminismTests
{
    private const string Source = """
        namespace N;
        enum INITIAL { IDENTITY, I }
        /// <summary>An <c>I</c> and an i.</summary>
        [Letter("i")]
        internal sealed partial record Imr
        {
            public required partial string IMRIdentity { get; init; }
            public partial INITIAL? Initial { get; init; }
            [Range(-1, 1), Default("-0.5")] public partial decimal Id { get; init; }
            [Default(-1)] public partial int Index { get; init; }
            [Default("2016-12-09")] public partial DateOnly IssuedIn { get; init; }
        }
        [Section] internal sealed partial record Faulty
        {
            [MinCount(-1)] public required partial IReadOnlyList<int> I { get; init; }
        }
        """;

    [Fact]
    public void Two_runs_give_the_same_bytes() =>
        Assert.Equal(Generation.Of(Source).Files, Generation.Of(Source).Files);

    [Theory]
    [InlineData("tr-TR")]
    [InlineData("ar-SA")]
    [InlineData("sv-SE")]
    public void Every_culture_gives_the_same_bytes(string culture)
    {
        var expected = Generation.Of(Source);

        var actual = InCulture(culture, static () => Generation.Of(Source));

        Assert.Equal(expected.Files, actual.Files);
        Assert.Equal(expected.Diagnostics.Select(Message), actual.Diagnostics.Select(Message));
    }

    [Fact]
    public void Documentation_is_read_whether_the_project_writes_it_or_not()
    {
        var with = Generation.Of(Consumer.Compile([Consumer.Parse(Consumer.Usings + Source, "A.cs")], "A"));
        var without = Generation.Of(
            Consumer.Compile([Consumer.Parse(Consumer.Usings + Source, "A.cs", DocumentationMode.None)], "A")
        );

        Assert.Contains("Description = \"An I and an i.\"", with.Files["N.Imr.g.cs"], StringComparison.Ordinal);
        Assert.Equal(with.Files, without.Files);
    }

    [Fact]
    public void Lines_end_with_a_line_feed_alone() =>
        Assert.All(Generation.Of(Source.Replace("\n", "\r\n", StringComparison.Ordinal)).Files.Values, static text =>
            Assert.DoesNotContain('\r', text)
        );

    private static string Message(Diagnostic diagnostic) => diagnostic.GetMessage(CultureInfo.InvariantCulture);

    private static T InCulture<T>(string culture, Func<T> action)
    {
        var before = (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture);
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(culture);
            return action();
        }
        finally
        {
            (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = before;
        }
    }
}
