using ImrDocs.Templating.Schema;

namespace ImrDocs.Values;

/// <summary>
/// A value of a closed set as templates see it: it prints its label, and is compared by the name that JSON uses.
/// </summary>
internal sealed record Choice(EnumType Type, EnumMember Member)
{
    public string TypeName => Type.Name;

    public string WireName => Member.WireName;

    public string Names => string.Join(", ", Type.Members.Select(static m => $"'{m.WireName}'"));

    public bool HasName(string name) => Type.Members.Any(m => m.WireName == name);

    public override string ToString() => Member.Label;
}
