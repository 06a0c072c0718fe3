using ImrDocs.Declarations;

namespace ImrDocs.Generators.Tests.Samples;

/// <summary>A section that is nested and has a keyword for a name.</summary>
internal static partial class Outer
{
    [Section]
    internal sealed partial record @event
    {
        public required partial string @class { get; init; }

        public partial IReadOnlyList<bool> Flags { get; init; }
    }
}
