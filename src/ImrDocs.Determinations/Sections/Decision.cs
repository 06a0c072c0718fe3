namespace ImrDocs.Determinations.Sections;

/// <summary>What the expert reviewer decided on one disputed treatment.</summary>
public enum Decision
{
    /// <summary>The denial stands: the treatment is not authorised.</summary>
    Upheld,

    /// <summary>The denial falls: the treatment is authorised.</summary>
    Overturned,
}
