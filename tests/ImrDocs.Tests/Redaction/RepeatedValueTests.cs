using System.Globalization;
using ImrDocs.Letters;

namespace ImrDocs.Tests.Redaction;

public class RepeatedValueTests
{
    private static readonly string[] DatesOfInjury =
    [
        "2016-09-08",
        "2016/09/08",
        "2016.9.8",
        "2016_09_08",
        "2016 09 08",
        "20160908",
        "2016-09-08T00:00:00Z",
        "20160908T1530",
        "20160908153000",
        "09/08/2016",
        "9/8/2016",
        "09-08-2016",
        "9.8.2016",
        "09 08 2016",
        "09082016",
        "9 / 8 / 2016",
        "9/8/16",
        "09-08-16",
        "9.8.16",
        "9/8/'16",
        "08/09/2016",
        "8-9-2016",
        "08.09.16",
        "08092016",
        "September 8, 2016",
        "Sept. 8, 2016",
        "Sep. 8 2016",
        "SEP 8, 2016",
        "september 08, 2016",
        "September 8th, 2016",
        "September 8 2016",
        "Sep-08-2016",
        "Sep/8/2016",
        "Sept 8, '16",
        "Thursday, September 8, 2016",
        "September the 8th, 2016",
        "8 September 2016",
        "08-Sep-2016",
        "08-SEP-16",
        "8th September, 2016",
        "8th of September 2016",
        "the 8th day of September, 2016",
        "08Sep2016",
        "2016 September 8",
        "2016-Sep-08",
        "２０１６－０９－０８",
        "9\u20448\u20442016",
        "Sep\u00ADtember\u00A08,\u20092016",
    ];

    private static readonly string[] OtherDates =
    [
        "2016-09-18",
        "2016-10-08",
        "2017-09-08",
        "September 2016",
        "September 8",
        "9/8",
        "8 of 9 in 2016",
        "9/8-2016",
        "120160908",
        "2016090",
        "9 8 16",
        "September 18, 2016",
        "8 Octember 2016",
        "visit 8 in September of the year 2016",
        "9,8,2016",
        "9/8/20160",
    ];

    private static readonly string[] Amounts =
    [
        "81234.5",
        "81234.50",
        "81,234.5",
        "$81,234.50",
        "USD 81,234.500",
        "(81,234.50)",
        "81 234,50",
        "81\u00A0234.50",
        "81.234,50",
        "81'234.50",
        "81’234.50",
        "81234,5",
        "81,234",
        "81,235",
        "81234",
        "８１，２３４",
        "paid 81,234.50, then nothing",
        "It was 81,234.",
    ];

    private static readonly string[] OtherAmounts =
    [
        "81,233",
        "181,234.50",
        "81,234,500",
        "81234.51",
        "81,234.05",
        "812,345",
        "81.2345.6",
        "8,1234.50",
        "81,234.50.1",
        "1.81234.5",
    ];

    [Fact]
    public void A_date_is_found_in_every_usual_form() =>
        Assert.Equal([], DatesOfInjury.Where(static text => FieldsIn(text) != "injuredOn"));

    [Fact]
    public void Another_date_is_none() => Assert.Equal([], OtherDates.Where(static text => FieldsIn(text).Length > 0));

    [Fact]
    public void An_amount_is_found_in_every_usual_form_also_rounded_and_cut_off() =>
        Assert.Equal([], Amounts.Where(static text => FieldsIn(text) != "amount"));

    [Fact]
    public void Another_amount_is_none() =>
        Assert.Equal([], OtherAmounts.Where(static text => FieldsIn(text).Length > 0));

    [Theory]
    [InlineData("of Jose\u0301 Mun\u0303oz-Pe\u0301rez")]
    [InlineData("of José Muñoz-Pérez")]
    [InlineData("of JOSÉ MUÑOZ-PÉREZ")]
    [InlineData("of Jo\u00ADsé Mu\u200Bñoz-Pé\u2060rez\uFEFF")]
    [InlineData("of José\u00A0Muñoz-Pérez")]
    [InlineData("of José \u2003\u202F Muñoz-Pérez")]
    [InlineData("of Jose\u00AD\u0301 Muñoz-Pérez")]
    [InlineData("of José Muñoz\u2010Pérez")]
    [InlineData("of José Muñoz\u2011Pérez")]
    [InlineData("of José Muñoz\u2013Pérez")]
    [InlineData("of José Muñoz\u2212Pérez")]
    [InlineData("of Ｊｏｓé Muñoz\uFF0DPérez")]
    [InlineData("of José\uFE0F Muñoz-Pérez")]
    public void A_name_is_found_however_its_characters_are_written(string city) =>
        Assert.Equal("patient.lastName", FieldsIn(city));

    [Theory]
    [InlineData("id Z\u2010177\u201012")]
    [InlineData("id Z\u2011177\u201412")]
    [InlineData("id Z\u2212177\uFE6312")]
    [InlineData("id Z\u00AD-177-\u200D12")]
    [InlineData("id z-１７７-12")]
    [InlineData("id z-١٧٧-١٢")]
    public void An_id_is_found_whatever_its_hyphens_and_digits(string city) => Assert.Equal("number", FieldsIn(city));

    [Theory]
    [InlineData("of Jose Munoz-Perez")]
    [InlineData("of José Muñoz-Pérez\u0301")]
    [InlineData("of José Muñoz Pérez")]
    [InlineData("id Z-177-123")]
    public void What_a_reader_takes_for_another_value_is_none(string city) => Assert.Equal("", FieldsIn(city));

    [Fact]
    public void Nothing_depends_on_the_culture()
    {
        var culture = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = Other();
            Assert.Equal("injuredOn, amount", FieldsIn("8 SEPTEMBER 2016: 81,234.50"));
        }
        finally
        {
            CultureInfo.CurrentCulture = culture;
        }
    }

    // A machine without ICU knows no culture by its name.
    private static CultureInfo Other()
    {
        var culture = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        (culture.NumberFormat.NumberDecimalSeparator, culture.NumberFormat.NumberGroupSeparator) = (",", ".");
        culture.DateTimeFormat.MonthNames = [.. Enumerable.Range(1, 13).Select(static month => $"M{month}")];
        return culture;
    }

    private static string FieldsIn(string city)
    {
        var letter = Claims.Good with
        {
            Number = "Z-177-12",
            Patient = new() { LastName = "José Muñoz-Pérez" },
            InjuredOn = new(2016, 9, 8),
            Amount = 81234.50m,
            City = city,
        };
        var redacted = Claims.Renderer("{{ city }}").RenderRedacted(letter, LetterFormat.Markdown);
        return string.Join(", ", redacted.Leaks.Select(static leak => leak.Field));
    }
}
