namespace ImrDocs.Templating.Functions;

/// <summary>Reasons for which several functions are refused, and what to do instead.</summary>
internal static class Refusals
{
    public const string Clock = "it asks the clock, and the same case must give the same letter";
    public const string DateField = "declare the date as a field";
    public const string Chance = "it asks chance, and the same case must give the same letter";
    public const string NumberField = "declare the number as a field";
    public const string Markup = "values are escaped by where they stand, not by functions";
    public const string NoMarkup = "take the function away";
    public const string Untyped = "what it gives has no type that can be checked";
    public const string Time = "a date of a letter has no time of day";
    public const string OneLanguage = "a letter has one language, and writes numbers in one way";
    public const string Days = "use 'date.add_days'";
}
