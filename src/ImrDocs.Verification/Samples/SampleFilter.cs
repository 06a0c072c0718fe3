using System.IO.Enumeration;

namespace ImrDocs.Verification.Samples;

/// <summary>Chooses samples by their names: <c>*</c> stands for any characters, <c>?</c> for one.</summary>
/// <param name="pattern">The pattern; it must match the whole name, with the same case.</param>
public sealed class SampleFilter(string pattern)
{
    /// <summary>Whether a sample of this name is chosen.</summary>
    /// <param name="name">The name.</param>
    public bool Takes(string name) => FileSystemName.MatchesSimpleExpression(pattern, name, ignoreCase: false);
}
