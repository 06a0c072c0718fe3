using ImrDocs.Declarations;

namespace ImrDocs.Generators.Tests.Samples;

/// <summary>A state of the <c>USA</c>.</summary>
public enum UsState
{
    /// <summary>The one in the west.</summary>
    California,

    [WireName("New York"), Label("New York State")]
    NewYork,

    NewMexico,
}
