namespace ImrDocs.Templating.Schema.Constraints;

/// <summary>Every constraint that a field can declare.</summary>
internal static class ConstraintTable
{
    /// <summary>The descriptors, in the order in which values are checked.</summary>
    public static IReadOnlyList<ConstraintDescriptor> All { get; } =
    [
        MinCountConstraint.Descriptor,
        MaxCountConstraint.Descriptor,
        RangeConstraint.Descriptor,
        MinLengthConstraint.Descriptor,
        MaxLengthConstraint.Descriptor,
        PatternConstraint.Descriptor,
        UrlConstraint.Descriptor,
    ];

    /// <summary>The descriptor of an attribute, or null where the attribute is no constraint.</summary>
    public static ConstraintDescriptor? Find(string name) => All.FirstOrDefault(descriptor => descriptor.Name == name);

    /// <summary>The place of a constraint among those of its type.</summary>
    public static int IndexOf(string name) => All.TakeWhile(descriptor => descriptor.Name != name).Count();
}
