namespace ImrDocs.Declarations;

/// <summary>The regular expression that a whole text, or each text of a list, must match.</summary>
/// <param name="pattern">
/// A .NET regular expression; it is anchored at both ends and matched without regard to culture, by the engine that
/// does not backtrack: lookarounds, backreferences, and atomic groups are not available.
/// </param>
/// <param name="meaning">
/// What the pattern asks for, in the words of the error: <c>CM, two digits, a hyphen, seven digits</c>.
/// </param>
[AttributeUsage(AttributeTargets.Property)]
public sealed class PatternAttribute(string pattern, string meaning) : Attribute
{
    /// <summary>The regular expression.</summary>
    public string Pattern { get; } = pattern;

    /// <summary>What the pattern asks for, in words.</summary>
    public string Meaning { get; } = meaning;
}
