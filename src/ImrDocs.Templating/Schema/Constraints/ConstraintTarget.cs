namespace ImrDocs.Templating.Schema.Constraints;

/// <summary>What a constraint is for.</summary>
internal sealed class ConstraintTarget
{
    private ConstraintTarget(string words) => Words = words;

    /// <summary>For lists.</summary>
    public static ConstraintTarget Lists { get; } = new("lists");

    /// <summary>For numbers, and each number of a list.</summary>
    public static ConstraintTarget Numbers { get; } = new("numbers and lists of numbers");

    /// <summary>For texts, and each text of a list.</summary>
    public static ConstraintTarget Texts { get; } = new("texts and lists of texts");

    /// <summary>The words of a diagnostic.</summary>
    public string Words { get; }
}
