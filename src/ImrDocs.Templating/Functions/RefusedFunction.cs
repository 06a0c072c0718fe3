namespace ImrDocs.Templating.Functions;

/// <summary>A function or a value that a letter must not use.</summary>
/// <param name="name">The name with its group.</param>
/// <param name="reason">Why a letter must not use it.</param>
/// <param name="instead">What to do instead.</param>
internal sealed class RefusedFunction(string name, string reason, string instead) : FunctionDescriptor(name)
{
    /// <summary>Why a letter must not use it.</summary>
    public string Reason => reason;

    /// <summary>What to do instead.</summary>
    public string Instead => instead;

    /// <summary>
    /// Whether the runtime removes it, so that not even a template that is rendered without a check can reach it.
    /// </summary>
    public bool IsRemoved { get; init; }
}
