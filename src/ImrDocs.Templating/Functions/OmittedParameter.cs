namespace ImrDocs.Templating.Functions;

/// <summary>A parameter of Scriban's that letters do not have.</summary>
/// <param name="Name">Scriban's name for it.</param>
/// <param name="Reason">Why letters do not have it.</param>
internal sealed record OmittedParameter(string Name, string Reason);
