namespace ImrDocs.Templating.Functions;

/// <summary>What a parameter of a function takes.</summary>
internal enum ParameterKind
{
    /// <summary>A text, or what has one text: a number or a choice.</summary>
    Text,

    /// <summary>A number.</summary>
    Number,

    /// <summary>A whole number.</summary>
    WholeNumber,

    /// <summary>A whole number that is known to be 0 or more.</summary>
    WholeFromZero,

    /// <summary>A date.</summary>
    Date,

    /// <summary>A list.</summary>
    List,

    /// <summary>A list of what has one text.</summary>
    ListOfTexts,

    /// <summary>A list of texts or of numbers.</summary>
    ListOfPlainTexts,

    /// <summary>A list of texts, numbers or dates, which have an order.</summary>
    ListOfOrdered,

    /// <summary>Whatever is there.</summary>
    Value,

    /// <summary>Whatever there is, also nothing.</summary>
    Optional,

    /// <summary>A date that is written out as a text: '2016-12-09'.</summary>
    WrittenDate,

    /// <summary>The format of a date, written out as <see cref="DateFunctions.ProposedFormat"/>.</summary>
    DateFormat,

    /// <summary>The format of a number, written out: 'N2', '0.00'.</summary>
    NumberFormat,

    /// <summary>A regular expression that is written out.</summary>
    Pattern,

    /// <summary>A number that is written out and is not 0.</summary>
    Divisor,

    /// <summary>A whole number from 0 to 10,000 that is written out.</summary>
    Count,

    /// <summary>
    /// The place of an element that is written out: from 0, or from -1 where it is counted from the end.
    /// </summary>
    Index,

    /// <summary>Yes or no, written out as <c>true</c> or <c>false</c>.</summary>
    Flag,

    /// <summary>A number of decimals from 0 to 15 that is written out.</summary>
    Decimals,

    /// <summary>A text or a number.</summary>
    PlainText,

    /// <summary>A list of dates.</summary>
    ListOfDates,

    /// <summary>A list that is known to have an element.</summary>
    FilledList,

    /// <summary>A text that is looked for, which must not be ''.</summary>
    TextToFind,

    /// <summary>A list of sections.</summary>
    ListOfSections,

    /// <summary>A list or a text, which have a size.</summary>
    Counted,

    /// <summary>The name of a field that each section of the list before it has, written out.</summary>
    FieldName,

    /// <summary>
    /// The same, of a field that always has a text, a number or a date, by which the sections have an order.
    /// </summary>
    OrderedFieldName,

    /// <summary>The same, of a field that always has a value which can be compared with others.</summary>
    GroupingFieldName,

    /// <summary>A function that is called for each element, named with <c>@</c>: <c>@string.upcase</c>.</summary>
    Function,

    /// <summary>The same, of a function that answers yes or no: <c>@string.empty</c>.</summary>
    Question,
}
