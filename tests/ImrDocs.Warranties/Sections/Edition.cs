using ImrDocs.Declarations;

namespace ImrDocs.Warranties.Sections;

/// <summary>The edition of the letter's standing wording.</summary>
public enum Edition
{
    /// <summary>The wording of 2015: "did not look into the manual".</summary>
    [WireName("2015"), Label("2015")]
    Y2015,

    /// <summary>The wording from 2016 on: "decided by a source other than the manual".</summary>
    [WireName("2016"), Label("2016")]
    Y2016,
}
