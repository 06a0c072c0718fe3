using ImrDocs.Diagnostics;

namespace ImrDocs.Templating.Schema.Constraints;

/// <summary>The greatest length of a text, in UTF-16 units after white space is collapsed.</summary>
public sealed class MaxLengthConstraint : TextConstraint
{
    private const string Attribute = "MaxLength";

    private readonly int _length;

    /// <summary>Creates the constraint.</summary>
    /// <param name="length">At least 1.</param>
    public MaxLengthConstraint(int length)
        : base(Attribute, length) => _length = length;

    internal static ConstraintDescriptor Descriptor =>
        new(Attribute, ConstraintTarget.Texts, static arguments =>
            arguments.Bound(static length => new MaxLengthConstraint(length))
        );

    internal override Rule Rule => ModelRules.Length;

    internal override decimal? Most => _length;

    internal override IEnumerable<SchemaKeyword> Keywords => [new("maxLength", _length)];

    internal override string Reason => FormattableString.Invariant($"it is longer than {_length}");

    internal override bool Allows(string value) => value.Length <= _length;

    internal override DiagnosticMessage Message(string value) =>
        $"the text has {new Measure(value.Length)} characters; at most {DeclaredText.Of(_length)} are allowed";

    internal override string Adapt(string text) => text.Length > _length ? text[.._length].TrimEnd() : text;
}
