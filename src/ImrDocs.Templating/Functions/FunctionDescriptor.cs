namespace ImrDocs.Templating.Functions;

/// <summary>What is known about a function or a value that templates know by name. The set is closed.</summary>
internal abstract class FunctionDescriptor
{
    private protected FunctionDescriptor(string name) => Name = name;

    /// <summary>The name with its group: <c>array.join</c>.</summary>
    public string Name { get; }

    /// <summary>The name of the group; null for a name without one.</summary>
    internal string? GroupName => Name.IndexOf('.') is var point and >= 0 ? Name.Substring(0, point) : null;

    /// <summary>The name in its group.</summary>
    internal string MemberName => Name.Substring(Name.IndexOf('.') + 1);
}
