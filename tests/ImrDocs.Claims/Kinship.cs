namespace ImrDocs.Claims;

/// <summary>How a witness is related to the patient.</summary>
public enum Kinship
{
    /// <summary>By blood or marriage.</summary>
    Family,

    /// <summary>Not at all.</summary>
    Stranger,
}
