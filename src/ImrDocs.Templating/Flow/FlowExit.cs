namespace ImrDocs.Templating.Flow;

/// <summary>How a part of a flow is left.</summary>
internal enum FlowExit
{
    End,
    Break,
    Continue,
    Return,
}
