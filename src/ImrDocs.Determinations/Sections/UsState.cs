using ImrDocs.Declarations;

namespace ImrDocs.Determinations.Sections;

/// <summary>A state or possession of the United States, by the name that the Postal Service gives it.</summary>
/// <remarks>
/// Source: USPS Publication 28, Appendix B, "Two-Letter State and Possession Abbreviations", without the military ones.
/// </remarks>
public enum UsState
{
    /// <summary>Alabama.</summary>
    [WireName("Alabama"), Label("Alabama")]
    Alabama,

    /// <summary>Alaska.</summary>
    [WireName("Alaska"), Label("Alaska")]
    Alaska,

    /// <summary>American Samoa.</summary>
    [WireName("American Samoa"), Label("American Samoa")]
    AmericanSamoa,

    /// <summary>Arizona.</summary>
    [WireName("Arizona"), Label("Arizona")]
    Arizona,

    /// <summary>Arkansas.</summary>
    [WireName("Arkansas"), Label("Arkansas")]
    Arkansas,

    /// <summary>California.</summary>
    [WireName("California"), Label("California")]
    California,

    /// <summary>Colorado.</summary>
    [WireName("Colorado"), Label("Colorado")]
    Colorado,

    /// <summary>Connecticut.</summary>
    [WireName("Connecticut"), Label("Connecticut")]
    Connecticut,

    /// <summary>Delaware.</summary>
    [WireName("Delaware"), Label("Delaware")]
    Delaware,

    /// <summary>District of Columbia.</summary>
    [WireName("District of Columbia"), Label("District of Columbia")]
    DistrictOfColumbia,

    /// <summary>Federated States of Micronesia.</summary>
    [WireName("Federated States of Micronesia"), Label("Federated States of Micronesia")]
    FederatedStatesOfMicronesia,

    /// <summary>Florida.</summary>
    [WireName("Florida"), Label("Florida")]
    Florida,

    /// <summary>Georgia.</summary>
    [WireName("Georgia"), Label("Georgia")]
    Georgia,

    /// <summary>Guam.</summary>
    [WireName("Guam"), Label("Guam")]
    Guam,

    /// <summary>Hawaii.</summary>
    [WireName("Hawaii"), Label("Hawaii")]
    Hawaii,

    /// <summary>Idaho.</summary>
    [WireName("Idaho"), Label("Idaho")]
    Idaho,

    /// <summary>Illinois.</summary>
    [WireName("Illinois"), Label("Illinois")]
    Illinois,

    /// <summary>Indiana.</summary>
    [WireName("Indiana"), Label("Indiana")]
    Indiana,

    /// <summary>Iowa.</summary>
    [WireName("Iowa"), Label("Iowa")]
    Iowa,

    /// <summary>Kansas.</summary>
    [WireName("Kansas"), Label("Kansas")]
    Kansas,

    /// <summary>Kentucky.</summary>
    [WireName("Kentucky"), Label("Kentucky")]
    Kentucky,

    /// <summary>Louisiana.</summary>
    [WireName("Louisiana"), Label("Louisiana")]
    Louisiana,

    /// <summary>Maine.</summary>
    [WireName("Maine"), Label("Maine")]
    Maine,

    /// <summary>Marshall Islands.</summary>
    [WireName("Marshall Islands"), Label("Marshall Islands")]
    MarshallIslands,

    /// <summary>Maryland.</summary>
    [WireName("Maryland"), Label("Maryland")]
    Maryland,

    /// <summary>Massachusetts.</summary>
    [WireName("Massachusetts"), Label("Massachusetts")]
    Massachusetts,

    /// <summary>Michigan.</summary>
    [WireName("Michigan"), Label("Michigan")]
    Michigan,

    /// <summary>Minnesota.</summary>
    [WireName("Minnesota"), Label("Minnesota")]
    Minnesota,

    /// <summary>Mississippi.</summary>
    [WireName("Mississippi"), Label("Mississippi")]
    Mississippi,

    /// <summary>Missouri.</summary>
    [WireName("Missouri"), Label("Missouri")]
    Missouri,

    /// <summary>Montana.</summary>
    [WireName("Montana"), Label("Montana")]
    Montana,

    /// <summary>Nebraska.</summary>
    [WireName("Nebraska"), Label("Nebraska")]
    Nebraska,

    /// <summary>Nevada.</summary>
    [WireName("Nevada"), Label("Nevada")]
    Nevada,

    /// <summary>New Hampshire.</summary>
    [WireName("New Hampshire"), Label("New Hampshire")]
    NewHampshire,

    /// <summary>New Jersey.</summary>
    [WireName("New Jersey"), Label("New Jersey")]
    NewJersey,

    /// <summary>New Mexico.</summary>
    [WireName("New Mexico"), Label("New Mexico")]
    NewMexico,

    /// <summary>New York.</summary>
    [WireName("New York"), Label("New York")]
    NewYork,

    /// <summary>North Carolina.</summary>
    [WireName("North Carolina"), Label("North Carolina")]
    NorthCarolina,

    /// <summary>North Dakota.</summary>
    [WireName("North Dakota"), Label("North Dakota")]
    NorthDakota,

    /// <summary>Northern Mariana Islands.</summary>
    [WireName("Northern Mariana Islands"), Label("Northern Mariana Islands")]
    NorthernMarianaIslands,

    /// <summary>Ohio.</summary>
    [WireName("Ohio"), Label("Ohio")]
    Ohio,

    /// <summary>Oklahoma.</summary>
    [WireName("Oklahoma"), Label("Oklahoma")]
    Oklahoma,

    /// <summary>Oregon.</summary>
    [WireName("Oregon"), Label("Oregon")]
    Oregon,

    /// <summary>Palau.</summary>
    [WireName("Palau"), Label("Palau")]
    Palau,

    /// <summary>Pennsylvania.</summary>
    [WireName("Pennsylvania"), Label("Pennsylvania")]
    Pennsylvania,

    /// <summary>Puerto Rico.</summary>
    [WireName("Puerto Rico"), Label("Puerto Rico")]
    PuertoRico,

    /// <summary>Rhode Island.</summary>
    [WireName("Rhode Island"), Label("Rhode Island")]
    RhodeIsland,

    /// <summary>South Carolina.</summary>
    [WireName("South Carolina"), Label("South Carolina")]
    SouthCarolina,

    /// <summary>South Dakota.</summary>
    [WireName("South Dakota"), Label("South Dakota")]
    SouthDakota,

    /// <summary>Tennessee.</summary>
    [WireName("Tennessee"), Label("Tennessee")]
    Tennessee,

    /// <summary>Texas.</summary>
    [WireName("Texas"), Label("Texas")]
    Texas,

    /// <summary>Utah.</summary>
    [WireName("Utah"), Label("Utah")]
    Utah,

    /// <summary>Vermont.</summary>
    [WireName("Vermont"), Label("Vermont")]
    Vermont,

    /// <summary>Virgin Islands.</summary>
    [WireName("Virgin Islands"), Label("Virgin Islands")]
    VirginIslands,

    /// <summary>Virginia.</summary>
    [WireName("Virginia"), Label("Virginia")]
    Virginia,

    /// <summary>Washington.</summary>
    [WireName("Washington"), Label("Washington")]
    Washington,

    /// <summary>West Virginia.</summary>
    [WireName("West Virginia"), Label("West Virginia")]
    WestVirginia,

    /// <summary>Wisconsin.</summary>
    [WireName("Wisconsin"), Label("Wisconsin")]
    Wisconsin,

    /// <summary>Wyoming.</summary>
    [WireName("Wyoming"), Label("Wyoming")]
    Wyoming,
}
