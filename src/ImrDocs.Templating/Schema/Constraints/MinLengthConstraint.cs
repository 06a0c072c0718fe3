using ImrDocs.Diagnostics;

namespace ImrDocs.Templating.Schema.Constraints;

/// <summary>The least length of a text, in UTF-16 units after white space is collapsed.</summary>
public sealed class MinLengthConstraint : TextConstraint
{
    private const string Attribute = "MinLength";

    private readonly int _length;

    /// <summary>Creates the constraint.</summary>
    /// <param name="length">At least 1.</param>
    public MinLengthConstraint(int length)
        : base(Attribute, length) => _length = length;

    internal static ConstraintDescriptor Descriptor =>
        new(Attribute, ConstraintTarget.Texts, static arguments =>
            arguments.Bound(static length => new MinLengthConstraint(length))
        );

    internal override Rule Rule => ModelRules.Length;

    internal override decimal? Least => _length;

    internal override IEnumerable<SchemaKeyword> Keywords => [new("minLength", _length)];

    internal override string Reason => FormattableString.Invariant($"it is shorter than {_length}");

    internal override bool Allows(string value) => value.Length >= _length;

    internal override DiagnosticMessage Message(string value) =>
        $"the text has {new Measure(value.Length)} characters; at least {DeclaredText.Of(_length)} are needed";

    internal override string Adapt(string text)
    {
        while (text.Length < _length)
        {
            text += " and so on";
        }

        return text;
    }
}
