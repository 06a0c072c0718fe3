namespace ImrDocs.Determinations.Sections;

/// <summary>On what a decision is based. Each has a sentence of its own.</summary>
public enum GuidelineBasis
{
    /// <summary>Chapters of the MTUS, with or without evidence beside them.</summary>
    Mtus,

    /// <summary>Evidence outside of the MTUS alone.</summary>
    OutsideMtus,

    /// <summary>Nothing is cited.</summary>
    NoneCited,
}
