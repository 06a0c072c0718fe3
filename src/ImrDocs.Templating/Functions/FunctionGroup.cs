namespace ImrDocs.Templating.Functions;

/// <summary>The functions whose names begin alike.</summary>
/// <param name="Name">The part of their names before the point; null for names without one.</param>
/// <param name="Functions">The functions in ordinal order, refused ones among those that are allowed.</param>
internal sealed record FunctionGroup(string? Name, IReadOnlyList<FunctionDescriptor> Functions)
{
    /// <summary>Whether letters have the group, and Scriban does not.</summary>
    public bool IsOwn { get; init; }
}
