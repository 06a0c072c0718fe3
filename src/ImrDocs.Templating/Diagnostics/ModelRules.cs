namespace ImrDocs.Diagnostics;

/// <summary>The rules that every section's data must hold to, whatever its letter.</summary>
public static class ModelRules
{
    /// <summary>The input is well-formed JSON.</summary>
    public static Rule JsonSyntax { get; } =
        Error("IMR2001", "The input is well-formed JSON in UTF-8 without a byte order mark");

    /// <summary>The input is no larger than a letter can be.</summary>
    public static Rule JsonSize { get; } = Error("IMR2002", "The input is no larger than a letter can be");

    /// <summary>Every member is declared.</summary>
    public static Rule UnknownMember { get; } = Error("IMR2003", "Every member of an object is declared");

    /// <summary>Every member of an object appears once.</summary>
    public static Rule DuplicateMember { get; } = Error("IMR2004", "Every member of an object appears once");

    /// <summary>Every value has the declared type.</summary>
    public static Rule WrongType { get; } = Error("IMR2005", "Every value has the declared type");

    /// <summary>Every required field has a value.</summary>
    public static Rule Missing { get; } = Error("IMR2006", "Every required field has a value");

    /// <summary>A date exists in the calendar.</summary>
    public static Rule Date { get; } = Error("IMR2007", "A date is written as YYYY-MM-DD and exists in the calendar");

    /// <summary>A choice is one of the declared values.</summary>
    public static Rule Choice { get; } = Error("IMR2008", "A choice is one of the declared values");

    /// <summary>A number can be held without loss.</summary>
    public static Rule Number { get; } = Error("IMR2009", "A number can be held without loss");

    /// <summary>All errors of an input are listed.</summary>
    public static Rule MoreErrors { get; } = Error("IMR2010", "All errors of an input are listed");

    /// <summary>All warnings of an input are listed.</summary>
    public static Rule MoreWarnings { get; } = new("IMR2011", Severity.Warning, "All warnings of an input are listed");

    /// <summary>A text has something to read.</summary>
    public static Rule Blank { get; } = Error("IMR2101", "A text has something to read");

    /// <summary>A text holds only characters that can be printed.</summary>
    public static Rule Character { get; } =
        Error("IMR2102", "A text holds neither control characters nor halves of surrogate pairs nor noncharacters");

    /// <summary>A text is as long as declared.</summary>
    public static Rule Length { get; } = Error("IMR2103", "A text is as long as declared");

    /// <summary>A text has the declared form.</summary>
    public static Rule Pattern { get; } = Error("IMR2104", "A text has the declared form");

    /// <summary>A list holds as many elements as declared.</summary>
    public static Rule Count { get; } = Error("IMR2105", "A list holds as many elements as declared");

    /// <summary>A number is in the declared range.</summary>
    public static Rule Range { get; } = Error("IMR2106", "A number is in the declared range");

    /// <summary>A rich text holds paragraphs, lists, and strong and emphasized words, and nothing else.</summary>
    public static Rule RichText { get; } =
        Error("IMR2107", "A rich text holds paragraphs, lists, and strong and emphasized words, and nothing else");

    /// <summary>The rules of a section run for every case.</summary>
    public static Rule Code { get; } = Error("IMR2108", "The rules of a section run for every case");

    private static Rule Error(string id, string title) => new(id, Severity.Error, title);
}
