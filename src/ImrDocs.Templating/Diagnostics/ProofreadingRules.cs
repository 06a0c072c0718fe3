namespace ImrDocs.Diagnostics;

/// <summary>The rules that hold a template's wording to what a proofreader would let pass.</summary>
internal static class ProofreadingRules
{
    private static readonly RuleSet Declared = new();

    /// <summary>A field is printed with two braces.</summary>
    public static Rule SingleBraces { get; } =
        Declared.Add(new("IMR1601", Severity.Error, "A field is printed with two braces") { IsSuppressible = true });

    /// <summary>A loop says something of each element.</summary>
    public static Rule UnusedLoopVariable { get; } =
        Declared.Add(new("IMR1602", Severity.Error, "A loop says something of each element") { IsSuppressible = true });

    /// <summary>Words and values stand apart.</summary>
    public static Rule GluedWords { get; } =
        Declared.Add(new("IMR1603", Severity.Error, "Words and values stand apart") { IsSuppressible = true });

    /// <summary>Punctuation follows its word.</summary>
    public static Rule Punctuation { get; } =
        Declared.Add(new("IMR1604", Severity.Error, "Punctuation follows its word") { IsSuppressible = true });

    /// <summary>Separators stand between the elements of a loop.</summary>
    public static Rule Separators { get; } =
        Declared.Add(
            new("IMR1605", Severity.Error, "Separators stand between the elements of a loop") { IsSuppressible = true }
        );

    /// <summary>A field stands beside its own label.</summary>
    public static Rule ForeignLabel { get; } =
        Declared.Add(new("IMR1606", Severity.Error, "A field stands beside its own label") { IsSuppressible = true });

    /// <summary>Every optional field is printed.</summary>
    public static Rule OptionalNeverPrinted { get; } =
        Declared.Add(new("IMR1607", Severity.Warning, "Every optional field is printed") { IsSuppressible = true });

    /// <summary>The wording of a choice is its own.</summary>
    public static Rule ForeignChoice { get; } =
        Declared.Add(new("IMR1608", Severity.Error, "The wording of a choice is its own") { IsSuppressible = true });

    /// <summary>Dates that stand alike are written alike.</summary>
    public static Rule DateFormats { get; } =
        Declared.Add(
            new("IMR1609", Severity.Warning, "Dates that stand alike are written alike") { IsSuppressible = true }
        );

    /// <summary>A label stands with its value.</summary>
    public static Rule LoneLabel { get; } =
        Declared.Add(new("IMR1610", Severity.Error, "A label stands with its value") { IsSuppressible = true });

    /// <summary>Headings leave out no level.</summary>
    public static Rule HeadingLevels { get; } =
        Declared.Add(new("IMR1611", Severity.Error, "Headings leave out no level") { IsSuppressible = true });

    /// <summary>The branches of a condition differ.</summary>
    public static Rule EqualBranches { get; } =
        Declared.Add(new("IMR1612", Severity.Error, "The branches of a condition differ") { IsSuppressible = true });

    /// <summary>Wording is finished.</summary>
    public static Rule Leftover { get; } =
        Declared.Add(new("IMR1621", Severity.Error, "Wording is finished") { IsSuppressible = true });

    /// <summary>A word stands once.</summary>
    public static Rule DoubledWord { get; } =
        Declared.Add(new("IMR1622", Severity.Error, "A word stands once") { IsSuppressible = true });

    /// <summary>Brackets and quotation marks open and close.</summary>
    public static Rule UnbalancedPair { get; } =
        Declared.Add(
            new("IMR1623", Severity.Error, "Brackets and quotation marks open and close") { IsSuppressible = true }
        );

    /// <summary>A sentence ends with one period.</summary>
    public static Rule DoubledPeriod { get; } =
        Declared.Add(new("IMR1624", Severity.Error, "A sentence ends with one period") { IsSuppressible = true });

    /// <summary>Quotation marks have one style.</summary>
    public static Rule MixedQuotes { get; } =
        Declared.Add(new("IMR1625", Severity.Warning, "Quotation marks have one style") { IsSuppressible = true });

    /// <summary>What changes with the case is a value.</summary>
    public static Rule WrittenValue { get; } =
        Declared.Add(
            new("IMR1626", Severity.Warning, "What changes with the case is a value") { IsSuppressible = true }
        );

    /// <summary>A letter says a sentence once.</summary>
    public static Rule RepeatedSentence { get; } =
        Declared.Add(new("IMR1627", Severity.Warning, "A letter says a sentence once") { IsSuppressible = true });

    /// <summary>All rules of this kind, in the order of their IDs.</summary>
    public static IReadOnlyList<Rule> All => Declared.Rules;
}
