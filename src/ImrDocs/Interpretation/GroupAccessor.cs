using ImrDocs.Templating.Binding.Types;

namespace ImrDocs.Interpretation;

/// <summary>Lets Scriban read what the sections of a group have in common, and the sections.</summary>
internal sealed class GroupAccessor() : NamedPartsAccessor("a group is read by the names of its parts: group.items")
{
    public static readonly GroupAccessor Instance = new();

    private static readonly string[] Names = [GroupTemplateType.Key, GroupTemplateType.Items];

    protected override IEnumerable<string> NamesOf(object target) => Names;

    protected override bool TryRead(object target, string name, out object? value)
    {
        var group = (TemplateGroup)target;
        value =
            name == GroupTemplateType.Key ? group.Key
            : name == GroupTemplateType.Items ? group.Items
            : null;
        return Names.Contains(name);
    }

    protected override string Unknown(object target, string name) =>
        $"a group has no '{name}'; it has {string.Join(" and ", Names)}";
}
