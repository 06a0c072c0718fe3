namespace ImrDocs.Validation;

/// <summary>Something that the data of a letter must hold to, known by its id.</summary>
/// <param name="Id">The id, stable for ever: <c>IMR2101</c>.</param>
/// <param name="Severity">What a breach does to the letter.</param>
/// <param name="Title">What must hold, in one sentence without its full stop.</param>
/// <param name="Citation">The law that asks for it, or null when no law does.</param>
public sealed record Rule(string Id, Severity Severity, string Title, string? Citation = null);
