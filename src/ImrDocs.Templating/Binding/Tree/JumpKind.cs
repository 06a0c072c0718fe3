namespace ImrDocs.Templating.Binding.Tree;

/// <summary>Where a jump leads.</summary>
internal enum JumpKind
{
    /// <summary>Out of the loop: <c>break</c>.</summary>
    Break,

    /// <summary>To the next round of the loop: <c>continue</c>.</summary>
    Continue,

    /// <summary>Out of the template: <c>ret</c>.</summary>
    Return,
}
