using System.Globalization;
using ImrDocs.Templating.Schema;

namespace ImrDocs.Templating.Tests.Schema;

public class FieldNamesTests
{
    [Theory]
    [InlineData("StatesOfLicensure", "statesOfLicensure", "states_of_licensure", "States Of Licensure")]
    [InlineData("URDenialDate", "urDenialDate", "ur_denial_date", "UR Denial Date")]
    [InlineData("Url", "url", "url", "Url")]
    [InlineData("URL", "url", "url", "URL")]
    [InlineData("MyID2", "myID2", "my_id2", "My ID2")]
    [InlineData("Line2Text", "line2Text", "line2_text", "Line2 Text")]
    [InlineData("A", "a", "a", "A")]
    [InlineData("ABTest", "abTest", "ab_test", "AB Test")]
    [InlineData("already", "already", "already", "already")]
    [InlineData("Two_Words", "two_Words", "two_words", "Two_ Words")]
    [InlineData("ILIKE", "ilike", "ilike", "ILIKE")]
    public void A_name_becomes_its_three_forms_in_every_culture(string name, string json, string template, string label)
    {
        var before = CultureInfo.CurrentCulture;
        foreach (var culture in new[] { "", "tr-TR" })
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
            Assert.Equal(
                (json, template, label),
                (FieldNames.ToJson(name), FieldNames.ToTemplate(name), FieldNames.ToLabel(name))
            );
        }

        CultureInfo.CurrentCulture = before;
    }
}
