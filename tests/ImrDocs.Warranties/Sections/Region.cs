using ImrDocs.Declarations;

namespace ImrDocs.Warranties.Sections;

/// <summary>A region in which inspectors work.</summary>
public enum Region
{
    /// <summary>The north coast.</summary>
    [WireName("North Coast"), Label("North Coast")]
    NorthCoast,

    /// <summary>The south coast.</summary>
    [WireName("South Coast"), Label("South Coast")]
    SouthCoast,

    /// <summary>The lake country.</summary>
    [WireName("Lake Country"), Label("Lake Country")]
    LakeCountry,

    /// <summary>The high plains.</summary>
    [WireName("High Plains"), Label("High Plains")]
    HighPlains,

    /// <summary>The islands.</summary>
    [WireName("Islands"), Label("Islands")]
    Islands,
}
