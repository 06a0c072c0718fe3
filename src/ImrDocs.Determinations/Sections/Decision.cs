namespace ImrDocs.Determinations.Sections;

/// <summary>What the expert reviewer decided on one disputed treatment.</summary>
public enum Decision
{
    /// <summary>The denial stands: the treatment is not authorized.</summary>
    Upheld,

    /// <summary>The denial falls: the treatment is authorized.</summary>
    Overturned,
}
