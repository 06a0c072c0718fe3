using ImrDocs.Declarations;

namespace ImrDocs.Determinations.Sections;

/// <summary>The edition of the letter's standing wording.</summary>
public enum Edition
{
    /// <summary>The wording of 2015: "did not base their decision on the MTUS".</summary>
    [WireName("2015"), Label("2015")]
    Y2015,

    /// <summary>
    /// The wording from 2016 on: "based their decision on recommendation(s) outside of the MTUS Guidelines".
    /// </summary>
    [WireName("2016"), Label("2016")]
    Y2016,
}
