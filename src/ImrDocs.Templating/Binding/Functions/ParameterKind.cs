namespace ImrDocs.Templating.Binding.Functions;

/// <summary>What a parameter of a function takes.</summary>
public enum ParameterKind
{
    /// <summary>A text, or what has one text: a number or a choice.</summary>
    Text,

    /// <summary>A number.</summary>
    Number,

    /// <summary>A whole number.</summary>
    WholeNumber,

    /// <summary>A date.</summary>
    Date,

    /// <summary>A list.</summary>
    List,

    /// <summary>A list of what has one text.</summary>
    ListOfTexts,

    /// <summary>Whatever is there.</summary>
    Value,

    /// <summary>Whatever there is, also nothing.</summary>
    Optional,
}
