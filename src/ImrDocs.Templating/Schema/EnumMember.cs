namespace ImrDocs.Templating.Schema;

/// <summary>One value of a closed set.</summary>
/// <param name="Name">The C# name: <c>NewYork</c>.</param>
/// <param name="WireName">The name in JSON and in a template's comparisons: <c>New York</c>.</param>
/// <param name="Label">The text that a letter prints.</param>
/// <param name="Description">What the value means; empty when its declaration says nothing.</param>
public sealed record EnumMember(string Name, string WireName, string Label, string Description = "");
