using ImrDocs.Templating.Schema;

namespace ImrDocs.CommandLine.Importing.Declaring;

/// <summary>A field of a letter, as a document needs it.</summary>
/// <param name="Name">The C# name.</param>
/// <param name="Kind">What it holds.</param>
/// <param name="First">The place that shows it, or asks for it, first.</param>
internal sealed record DraftField(string Name, FieldKind Kind, FieldUse First)
{
    /// <summary>The name in templates.</summary>
    public string TemplateName => FieldNames.ToTemplate(Name);

    /// <summary>The name in JSON.</summary>
    public string JsonName => FieldNames.ToJson(Name);

    /// <summary>Whether the value can be absent.</summary>
    public bool IsOptional { get; init; }

    /// <summary>Whether the letter only asks for it.</summary>
    public bool IsDataOnly { get; init; }

    /// <summary>How its dates are written where a place does not say it.</summary>
    public string DatePattern { get; init; } = "%B %e, %Y";

    /// <summary>The choices.</summary>
    public IReadOnlyList<DraftChoice> Choices { get; init; } = [];

    /// <summary>The C# name of the type of the choices.</summary>
    public string ChoiceType { get; init; } = "";
}

/// <summary>A choice.</summary>
/// <param name="Name">The C# name.</param>
/// <param name="Label">What the letter prints.</param>
internal sealed record DraftChoice(string Name, string Label)
{
    /// <summary>The name in JSON and in comparisons.</summary>
    public string WireName => FieldNames.ToJson(Name);
}
