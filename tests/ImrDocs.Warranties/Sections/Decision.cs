namespace ImrDocs.Warranties.Sections;

/// <summary>What the inspector decided on one repair.</summary>
public enum Decision
{
    /// <summary>The refusal stands: the owner pays for the repair.</summary>
    Upheld,

    /// <summary>The refusal falls: the maker pays for the repair.</summary>
    Overturned,
}
